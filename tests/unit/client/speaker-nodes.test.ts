import assert from 'node:assert/strict';
import { speakerNodes } from '../../../client/src/speakers/nodes';
import { overviewOfTurns } from './overviews';

describe('the tree of speakers', () => {
  it('lists speakers as they appear, each with its turns', () => {
    const nodes = speakerNodes(overviewOfTurns('Operator', 'Jane Doe', 'Operator'));
    assert.deepEqual(
      nodes.map(({ speaker, turns }) => [speaker.name, turns.map(({ turn }) => turn.index)]),
      [
        ['Operator', [0, 2]],
        ['Jane Doe', [1]],
      ],
    );
  });

  it('gives an item the same id when speakers and turns come in above it', () => {
    const idOf = (...names: readonly string[]) =>
      speakerNodes(overviewOfTurns(...names))
        .find(({ speaker }) => speaker.name === 'Jane Doe')
        ?.turns.map(({ id }) => id);
    assert.deepEqual(idOf('Operator', 'Jane Doe'), idOf('Operator', 'John Roe', 'Operator', 'Jane Doe'));
  });

  it('gives namesakes ids of their own', () => {
    const overview = overviewOfTurns('Operator', 'Jane Doe');
    const namesakes = overview.speakers.map((speaker) => ({ ...speaker, name: 'Jane Doe' }));
    const ids = speakerNodes({ ...overview, speakers: namesakes }).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});
