import assert from 'node:assert/strict';
import { looksLikeTranscript } from '../../../server/src/transcript/recognise';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { readCorpus, readSeed } from '../../support/seeds';

describe('recognising a transcript by its content', () => {
  it('says yes to a bilingual call', () => {
    assert.ok(looksLikeTranscript(larkspur));
    for (const name of [
      'northgate-optics-2024q3',
      'lanhu-biopharma-2024h1',
      'meridian-foods-2023q4',
      'castellan-bank-2025h1',
      'tour',
    ] as const) {
      assert.ok(looksLikeTranscript(readSeed(name)), name);
    }
  });

  for (const { name, text } of readCorpus()) {
    it(`says yes to ${name}`, () => assert.ok(looksLikeTranscript(text)));
  }

  it('says yes to the first lines of a call', () => {
    assert.ok(looksLikeTranscript(larkspur.split('\n').slice(0, 5).join('\n')));
  });

  it('says no to an empty text, a letter, a list and a text without translation', () => {
    assert.ok(!looksLikeTranscript(''));
    assert.ok(!looksLikeTranscript('Dear Mara,\n\nThank you for your letter.\n\nYours,\nDana\n'));
    assert.ok(!looksLikeTranscript(joinLines('Milk', 'Bread', 'Bread', 'Eggs')));
    assert.ok(!looksLikeTranscript(readSeed('harbor-robotics-2025q1')));
  });

  it('says no to a bilingual text without speakers', () => {
    assert.ok(!looksLikeTranscript(joinLines('We grew last year.', '我們去年成長。', 'We are glad.', '我們很高興。')));
  });

  it('looks at the beginning only', () => {
    assert.ok(looksLikeTranscript(larkspur + '\nlorem ipsum dolor'.repeat(100_000)));
  });
});
