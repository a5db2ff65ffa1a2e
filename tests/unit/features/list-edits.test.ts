import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsBetween } from '../../../server/src/features/list-edits';
import { edited } from '../../../server/src/protocol-edits';

interface Row {
  readonly text: string;
  readonly places: readonly number[];
  readonly unit?: string | null;
}

const row = fc.record(
  { text: fc.constantFrom('a', 'b', 'c'), places: fc.array(fc.nat(2), { maxLength: 2 }), unit: fc.constant(null) },
  { requiredKeys: ['text', 'places'], noNullPrototype: true },
);
const rows: fc.Arbitrary<Row[]> = fc.array(row, { maxLength: 12 });
const long = Array.from({ length: 1_000 }, (_, at): Row => ({ text: `row ${at}`, places: [at] }));

describe('the edits of a list', () => {
  it('turn it into what it has become, whatever that is', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        assert.deepEqual(edited(before, editsBetween(before, after)), after);
      }),
    );
  });

  it('carry the rows that are different, and no others', () => {
    const after = long.with(3, { text: 'changed', places: [] }).with(700, { text: 'changed, too', places: [] });
    assert.deepEqual(editsBetween(long, after), [
      { start: 3, removed: 1, rows: [after[3]] },
      { start: 700, removed: 1, rows: [after[700]] },
    ]);
    assert.deepEqual(editsBetween(long, long.toSpliced(500, 1)), [{ start: 500, removed: 1, rows: [] }]);
    assert.deepEqual(editsBetween(long, structuredClone(long)), []);
  });

  it('leave the rows that they do not concern the objects that they were', () => {
    const after = structuredClone(long).with(3, { text: 'changed', places: [] });
    const result = edited(long, editsBetween(long, after));
    assert.equal(result?.filter((own, at) => own !== long[at]).length, 1);
  });

  it('are refused by a list that they are not of', () => {
    const end = long.length;
    for (const [start, removed] of [
      [end, 1],
      [end + 1, 0],
    ] as const) {
      assert.equal(edited(long, [{ start, removed, rows: [] }]), undefined);
    }
    const overlapping = [2, 1].map((start) => ({ start, removed: 1, rows: [] }));
    assert.equal(edited(long, overlapping), undefined);
  });
});
