import assert from 'node:assert/strict';
import { problemAt, problemFrom } from '../../../client/src/navigation/problem-order';
import type { ProblemPlace } from '../../../server/src/protocol';

const problems: readonly ProblemPlace[] = [
  { code: 'figure-mismatch', place: { line: 3, start: 5, end: 9 } },
  { code: 'figure-missing', place: { line: 3, start: 20, end: 22 } },
  { code: 'missing-translation', place: { line: 8, start: 0, end: 40 } },
];

function indexFrom(line: number, character: number, way: 'next' | 'previous'): number | undefined {
  return problemFrom(problems, { line, character }, way)?.index;
}

describe('the order of problems', () => {
  it('leads from one to the next, and from the last to the first', () => {
    assert.equal(indexFrom(0, 0, 'next'), 0);
    assert.equal(indexFrom(3, 5, 'next'), 1);
    assert.equal(indexFrom(3, 20, 'next'), 2);
    assert.equal(indexFrom(8, 0, 'next'), 0);
    assert.equal(indexFrom(99, 0, 'next'), 0);
  });

  it('leads back, and from the first to the last', () => {
    assert.equal(indexFrom(99, 0, 'previous'), 2);
    assert.equal(indexFrom(8, 0, 'previous'), 1);
    assert.equal(indexFrom(3, 5, 'previous'), 2);
    assert.equal(indexFrom(0, 0, 'previous'), 2);
  });

  it('leads back to the start of the one that the cursor is in', () => {
    assert.equal(indexFrom(3, 7, 'previous'), 0);
  });

  it('leads nowhere where there is none', () => {
    assert.equal(problemFrom([], { line: 0, character: 0 }, 'next'), undefined);
  });

  it('knows the one at the cursor', () => {
    assert.equal(problemAt(problems, { line: 3, character: 9 })?.code, 'figure-mismatch');
    assert.equal(problemAt(problems, { line: 3, character: 10 }), undefined);
  });
});
