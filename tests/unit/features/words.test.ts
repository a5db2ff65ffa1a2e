import assert from 'node:assert/strict';
import { runAt, wordAt } from '../../../server/src/features/words';

/** The word at the place marked `|`. */
const word = (find: typeof wordAt, marked: string): string | undefined => {
  const text = marked.replace('|', '');
  const found = find(text, marked.indexOf('|'));
  return found && text.slice(found.start, found.end);
};

describe('the word at a place', () => {
  it('is one of English or of Chinese', () => {
    assert.equal(word(wordAt, "the com|pany's margin"), "company's");
    assert.equal(word(wordAt, '毛利|率有什麼預期'), '毛利率');
  });

  it('is the one that begins there, else the one that ends there', () => {
    assert.equal(word(wordAt, 'Revenue為|成長'), '成長');
    assert.equal(word(wordAt, 'was up|, again'), 'up');
    assert.equal(word(wordAt, 'was up,| again'), undefined);
    assert.equal(word(wordAt, '|'), undefined);
  });

  it('is the run of characters of one kind where nothing knows words', () => {
    assert.equal(word(runAt, 'AOI毛利|率有什麼預期?'), '毛利率有什麼預期');
    assert.equal(word(runAt, 'A|OI毛利率'), 'AOI');
    assert.equal(word(runAt, 'AOI|毛利率'), '毛利率');
    assert.equal(word(runAt, 'up|, again'), 'up');
    assert.equal(word(runAt, 'up, | again'), undefined);
  });
});
