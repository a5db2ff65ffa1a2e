import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { larkspur } from '../../support/larkspur';

const linesOf = (text: string, limit?: number): number[][] =>
  foldingRanges(analyse(text), limit).map(({ startLine, endLine }) => [startLine, endLine]);

describe('folding ranges', () => {
  it('are sections, turns and units, one a starting line', () => {
    const all = [
      [1, 10], // prepared remarks
      [2, 4], // their first turn, from the second copy of its header
      [3, 4],
      [5, 10], // a turn
      [7, 8],
      [9, 10],
      [11, 22], // questions and answers
      [12, 14],
      [13, 14],
      [15, 18],
      [17, 18],
      [19, 22],
      [21, 22],
    ];
    assert.deepEqual(linesOf(larkspur), all);
  });

  it('keep the outer ones where the editor wants few', () => {
    assert.deepEqual(linesOf(larkspur, 3), [
      [1, 10],
      [2, 4],
      [11, 22],
    ]);
    assert.deepEqual(linesOf(larkspur, 0), []);
  });

  it('need more than one line', () => {
    assert.deepEqual(linesOf(''), []);
    assert.deepEqual(linesOf('Operator'), []);
  });
});
