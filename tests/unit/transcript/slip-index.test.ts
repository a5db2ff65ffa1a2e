import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oneSlipApart } from '../../../server/src/transcript/similarity';
import { SlipIndex } from '../../../server/src/transcript/slip-index';

const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('slip index', () => {
  it('finds all that is a slip apart', () => {
    fc.assert(
      fc.property(fc.array(shortWord, { maxLength: 12 }), shortWord, (words, word) => {
        const index = new SlipIndex<string>();
        for (const known of words) index.add(known, known);
        const near = index.near(word);
        for (const known of words) if (oneSlipApart(known, word)) assert.ok(near.has(known), `${known}, ${word}`);
      }),
    );
  });
});
