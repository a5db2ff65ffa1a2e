import assert from 'node:assert/strict';
import {
  isQuestion,
  nextTurnThat,
  previousTurnThat,
  turnAfter,
  turnAt,
  turnBefore,
} from '../../../client/src/overview/turns';
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

describe('turns of a kind', () => {
  const isOperator = ({ speaker }: { speaker: number }) => speaker === 0;

  for (const [line, previous, next] of [
    [0, undefined, 0],
    [1, undefined, 2],
    [3, 0, 2],
    [6, 0, 2],
    [9, 0, undefined],
    [11, 2, undefined],
  ] as const) {
    it(`are found from line ${line} on and back`, () => {
      assert.equal(nextTurnThat(overview, line, isOperator)?.index, next);
      assert.equal(previousTurnThat(overview, line, isOperator)?.index, previous);
    });
  }

  it('are questions where an analyst speaks in the questions and answers', () => {
    const call = overviewOfTurns('Ann Lee', 'Jane Doe', 'Ann Lee');
    const turns = call.turns.map((turn) => ({
      ...turn,
      section: turn.index === 0 ? ('prepared-remarks' as const) : ('questions-and-answers' as const),
    }));
    const speakers = call.speakers.map((it) => (it.name === 'Ann Lee' ? { ...it, role: 'analyst' as const } : it));
    const questions = turns.filter((turn) => isQuestion({ ...call, turns, speakers }, turn));
    assert.deepEqual(
      questions.map(({ index }) => index),
      [2],
    );
  });
});
