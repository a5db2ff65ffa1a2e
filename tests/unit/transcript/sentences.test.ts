import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../../server/src/transcript/sentences';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('end at stops, with the marks that close them', () => {
    assert.deepEqual(cut('We grew. Did we? "Yes!" (Laughter.) Thanks...'), [
      'We grew.',
      'Did we?',
      '"Yes!"',
      '(Laughter.)',
      'Thanks...',
    ]);
    assert.deepEqual(cut('營收成長。對嗎?「是的。」謝謝……'), ['營收成長。', '對嗎?', '「是的。」', '謝謝……']);
  });

  it('do not end within numbers, addresses, abbreviations and initials', () => {
    for (const text of [
      'Revenue was $5.2 million, up 3.1%.',
      'Visit ir.example.com for more.',
      'Dr. Lin and J. Smith of Granite Inc. joined the U.S. team.',
      'It ships in the second half, i.e. after June.',
    ]) {
      assert.deepEqual(cut(text), [text]);
    }
  });

  it('may lack a stop at the end', () => {
    assert.deepEqual(cut('We grew. And then we'), ['We grew.', 'And then we']);
  });

  it('of any text stand in order and leave out white space only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let before = 0;
        for (const { start, end } of sentencesOf(text)) {
          assert.ok(start >= before && end > start);
          assert.equal(text.slice(before, start).replace(/[\s\p{Cc}\p{Cf}]/gu, ''), '');
          before = end;
        }
      }),
    );
  });
});
