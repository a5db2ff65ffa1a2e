import assert from 'node:assert/strict';
import { turnAfter, turnAt, turnBefore } from '../../../client/src/overview/turns';
import { overviewOfTurns } from './overviews';

const overview = overviewOfTurns('Operator', 'Jane Doe', 'Operator');

describe('turns by line', () => {
  for (const [line, at, before, after] of [
    [0, undefined, undefined, 0],
    [1, 0, undefined, 1],
    [2, 0, 0, 1],
    [5, 1, 0, 2],
    [8, 1, 1, 2],
    [9, 2, 1, undefined],
    [99, 2, 2, undefined],
  ] as const) {
    it(`finds the turn at line ${line}, the one before and the one after`, () => {
      assert.equal(turnAt(overview, line)?.index, at);
      assert.equal(turnBefore(overview, line)?.index, before);
      assert.equal(turnAfter(overview, line)?.index, after);
    });
  }

  it('finds none in a call without turns', () => {
    assert.equal(turnAt(overviewOfTurns(), 3), undefined);
  });
});
