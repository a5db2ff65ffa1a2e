import assert from 'node:assert/strict';
import { WordTree } from '../../../../server/src/figures/tokens/word-tree';

/** Character codes with the 0 that ends them. */
function codesOf(text: string): Uint16Array {
  return Uint16Array.from([...text].map((character) => character.charCodeAt(0)).concat(0));
}

describe('The tree of a lexicon’s words', () => {
  const tree = new WordTree();
  const words = ['a', 'an', 'and', '年', '年度', '去年同期', '去年'];
  const numbers = words.map((word) => tree.add(word));

  it('numbers words from 1, each once', () => {
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(tree.add('and'), 3);
    assert.equal(tree.length(6), 4);
  });

  it('finds a word by its characters, and no part of one', () => {
    for (const [index, word] of words.entries()) {
      assert.equal(tree.word(codesOf(word), 0, word.length), numbers[index]);
    }
    assert.equal(tree.word(codesOf('去年同'), 0, 3), 0);
    assert.equal(tree.word(codesOf('ant'), 0, 3), 0);
  });

  it('finds the longest word that begins at an index', () => {
    assert.equal(tree.longest(codesOf('在去年同期'), 1), 6);
    assert.equal(tree.longest(codesOf('去年同事'), 0), 7);
    assert.equal(tree.longest(codesOf('去'), 0), 0);
    assert.equal(tree.longest(codesOf('月'), 0), 0);
  });

  it('knows the characters that words begin with', () => {
    assert.equal(tree.begins('去'.charCodeAt(0)), true);
    assert.equal(tree.begins('度'.charCodeAt(0)), false);
  });
});
