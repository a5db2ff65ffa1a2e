import assert from 'node:assert/strict';
import {
  noFilter,
  type SpeakerArrangement,
  type SpeakerFilter,
  type SpeakerOrder,
} from '../../../client/src/speakers/arrangement';
import { speakerGroups } from '../../../client/src/speakers/nodes';
import type { Overview } from '../../../server/src/protocol';
import { overviewOfTurns } from './overviews';

const usual: SpeakerArrangement = { order: 'appearance', filter: noFilter };

describe('the tree of speakers', () => {
  it('lists each side of the call with its speakers as they appear, each with its turns', () => {
    assert.deepEqual(shapeOf(callWithQuestions), [
      ['company', 'Operator: 0 2', 'Jane Doe: 1 4'],
      ['analysts', 'Ann Lee: 3'],
    ]);
  });

  it('leaves out a side where nobody speaks', () => {
    assert.deepEqual(shapeOf(overviewOfTurns('Jane Doe')), [['company', 'Jane Doe: 0']]);
    assert.deepEqual(shapeOf(overviewOfTurns()), []);
  });

  it('gives an item the same id when speakers and turns come in above it', () => {
    const idsOf = (...names: readonly string[]) =>
      speakersOf(overviewOfTurns(...names))
        .find(({ speaker }) => speaker.name === 'Jane Doe')
        ?.turns.map(({ id }) => id);
    assert.deepEqual(idsOf('Operator', 'Jane Doe'), idsOf('Operator', 'John Roe', 'Operator', 'Jane Doe'));
  });

  it('gives an item the same id however the tree is arranged', () => {
    const idsOf = (arrangement: SpeakerArrangement) => {
      const [jane] = speakersOf(callWithQuestions, arrangement).filter(({ speaker }) => speaker.name === 'Jane Doe');
      return [jane?.id, jane?.turns.at(-1)?.id];
    };
    assert.deepEqual(idsOf({ order: 'name', filter: { roles: [], withProblems: true } }), idsOf(usual));
  });

  it('gives namesakes ids of their own', () => {
    const overview = overviewOfTurns('Operator', 'Jane Doe');
    const namesakes = overview.speakers.map((speaker) => ({ ...speaker, name: 'Jane Doe' }));
    const ids = speakersOf({ ...overview, speakers: namesakes }).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});

describe('the order of speakers', () => {
  const call = withSpeakers(overviewOfTurns('Omar', 'ann', 'Zoë', 'Eve'), {
    Omar: { share: 0.2, problems: 1 },
    ann: { share: 0.5, problems: 0 },
    Zoë: { share: 0.2, problems: 3 },
    Eve: { share: 0.1, problems: 1 },
  });
  const orders: Readonly<Record<SpeakerOrder, readonly string[]>> = {
    appearance: ['Omar', 'ann', 'Zoë', 'Eve'],
    share: ['ann', 'Omar', 'Zoë', 'Eve'],
    problems: ['Zoë', 'Omar', 'Eve', 'ann'],
    name: ['ann', 'Eve', 'Omar', 'Zoë'],
  };
  for (const order of ['appearance', 'share', 'problems', 'name'] as const) {
    it(`is by ${order}, and by appearance among equals`, () => {
      const names = speakersOf(call, { order, filter: noFilter }).map(({ speaker }) => speaker.name);
      assert.deepEqual(names, orders[order]);
    });
  }
});

describe('the filter of speakers', () => {
  const filtered = (filter: Partial<SpeakerFilter>) =>
    shapeOf(callWithQuestions, { order: 'appearance', filter: { ...noFilter, ...filter } });

  it('shows those with one of the roles', () => {
    assert.deepEqual(filtered({ roles: ['analyst'] }), [['analysts', 'Ann Lee: 3']]);
    assert.deepEqual(filtered({ roles: ['operator', 'analyst'] }), [
      ['company', 'Operator: 0 2'],
      ['analysts', 'Ann Lee: 3'],
    ]);
  });

  it('shows only speakers with problems, and of their turns only those that have one', () => {
    assert.deepEqual(filtered({ withProblems: true }), [['company', 'Jane Doe: 4']]);
  });

  it('shows nothing where both together fit nobody', () => {
    assert.deepEqual(filtered({ withProblems: true, roles: ['analyst'] }), []);
  });
});

const callWithQuestions = ((): Overview => {
  const overview = withSpeakers(overviewOfTurns('Operator', 'Jane Doe', 'Operator', 'Ann Lee', 'Jane Doe'), {
    Operator: { role: 'operator' },
    'Jane Doe': { problems: 2 },
    'Ann Lee': { role: 'analyst' },
  });
  return { ...overview, turns: overview.turns.map((turn) => (turn.index === 4 ? { ...turn, problems: 2 } : turn)) };
})();

function withSpeakers(
  overview: Overview,
  changes: Readonly<Record<string, Partial<Overview['speakers'][number]>>>,
): Overview {
  return { ...overview, speakers: overview.speakers.map((speaker) => ({ ...speaker, ...changes[speaker.name] })) };
}

function speakersOf(overview: Overview, arrangement = usual) {
  return speakerGroups(overview, arrangement, 'en').flatMap(({ speakers }) => speakers);
}

/** Each side with its speakers, each with the indices of its turns. */
function shapeOf(overview: Overview, arrangement = usual): string[][] {
  return speakerGroups(overview, arrangement, 'en').map(({ side, speakers }) => [
    side,
    ...speakers.map(({ speaker, turns }) => `${speaker.name}: ${turns.map(({ turn }) => turn.index).join(' ')}`),
  ]);
}
