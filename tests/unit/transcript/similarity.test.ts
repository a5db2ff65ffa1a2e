import assert from 'node:assert/strict';
import fc from 'fast-check';
import { almostEqual, editDistance, oneSlipApart } from '../../../server/src/transcript/similarity';

/** The textbook definition, too slow for anything but a test. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return plainDistance(a.slice(1), b.slice(1));
  return (
    1 + Math.min(plainDistance(a.slice(1), b), plainDistance(a, b.slice(1)), plainDistance(a.slice(1), b.slice(1)))
  );
}

const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('similarity', () => {
  it('counts the slips of the hand between two names', () => {
    assert.equal(editDistance('abbott', 'abott', 3), 1);
    assert.equal(editDistance('ellison', 'elisson', 3), 2);
    assert.equal(editDistance('', 'abc', 3), 3);
  });

  it('is the textbook distance, up to the limit', () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.nat({ max: 7 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });

  it('takes names for the same that differ in a quarter of their letters at most', () => {
    assert.ok(almostEqual('mara ellison - cfo', 'mara elison - cfo'));
    assert.ok(almostEqual('operator', 'oprator'));
    assert.ok(!almostEqual('mara ellison', 'dana whitlock'));
    assert.ok(!almostEqual('what', 'who'));
  });

  it('knows a wrong, missing or doubled letter and two that changed places for one slip', () => {
    for (const wrong of ['Leon Abott', 'Leon Abbbott', 'Leon Abbett', 'Leno Abbott', 'eon Abbott', 'Leon Abbot']) {
      assert.ok(oneSlipApart('Leon Abbott', wrong), wrong);
    }
    for (const other of ['Leon Abbott', 'Leon Abbey', 'Noel Abbott', ''])
      assert.ok(!oneSlipApart('Leon Abbott', other), other);
  });

  it('takes for one slip what is one in both directions', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (a, b) => {
        assert.equal(oneSlipApart(a, b), oneSlipApart(b, a));
        if (plainDistance(a, b) === 1) assert.ok(oneSlipApart(a, b));
      }),
    );
  });
});
