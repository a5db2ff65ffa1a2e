import assert from 'node:assert/strict';
import { blocksOf, looksOf } from '../../../../client/webview/metrics/timeline/blocks';
import { participant, report } from './reports';

describe('the timeline', () => {
  const turn = (index: number, speaker: number) => ({
    ...{ index, speaker, section: 'prepared-remarks' as const, startLine: index * 4, endLine: index * 4 + 3 },
    ...{ words: 10 * (index + 1), characters: 15, minutes: 0.5 },
  });

  it('has a block for every turn, as long as it is, with its problems', () => {
    const empty = report();
    const problemsByTurn = [
      { errors: 0, warnings: 0, information: 0 },
      { errors: 1, warnings: 2, information: 0 },
    ];
    const blocks = blocksOf({
      ...empty,
      participants: [participant(0, 'Jane Doe'), participant(1, 'John Roe')],
      timeline: [turn(0, 0), turn(1, 1)],
      health: { ...empty.health, problemsByTurn },
    });
    assert.deepEqual(
      blocks.map(({ name, length, errors, problems }) => [name, length, errors, problems]),
      [
        ['Jane Doe', 10, 0, 0],
        ['John Roe', 20, 1, 3],
      ],
    );
  });

  it('tells speakers apart by more than colour, the company’s people first', () => {
    const people = [
      participant(0, 'Operator', 'operator'),
      participant(1, 'Ann Analyst', 'analyst'),
      ...Array.from({ length: 6 }, (_, index) => participant(index + 2, `Person ${index}`)),
    ];
    const looks = looksOf(report({ participants: people }));
    assert.equal(looks.get(0)?.colour, null);
    assert.deepEqual([looks.get(2)?.colour, looks.get(2)?.pattern], [0, 0]);
    assert.deepEqual([looks.get(1)?.colour, looks.get(1)?.pattern], [0, 1]);
    const seen = [...looks.values()].map(({ colour, pattern }) => `${colour} ${pattern}`);
    assert.equal(new Set(seen).size, people.length);
  });

  it('labels speakers with initials, whatever their name is written in', () => {
    const names = ['Jane A. Doe', '王小明', '<img>', '🙂'];
    const looks = looksOf(report({ participants: names.map((name, index) => participant(index, name)) }));
    assert.deepEqual(
      [...looks.values()].map(({ initials }) => initials),
      ['JD', '王', 'I', '?'],
    );
  });
});
