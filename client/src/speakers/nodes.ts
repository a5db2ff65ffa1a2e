import type { Overview, SpeakerSummary, TurnSummary } from '../../../server/src/protocol';
import { compareSpeakers, fits, type SpeakerArrangement } from './arrangement';

/** The two sides of a call. The operator runs it for the company, and stands with it. */
export type Side = 'company' | 'analysts';

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly side: Side;
  readonly speakers: readonly SpeakerNode[];
}

/** A speaker in the tree, with the turns below. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  /** The same for the same speaker from one version of the document to the next, so that the tree keeps its shape. */
  readonly id: string;
  readonly speaker: SpeakerSummary;
  readonly turns: readonly TurnNode[];
  readonly parent: GroupNode;
}

export interface TurnNode {
  readonly kind: 'turn';
  readonly id: string;
  readonly turn: TurnSummary;
  readonly parent: SpeakerNode;
}

export type TreeNode = GroupNode | SpeakerNode | TurnNode;

/**
 * The tree of a call: its sides, in them the speakers who fit, in them their turns. A side without a speaker is left
 * out, and so are turns without a problem where only what has one is wanted.
 */
export function speakerGroups(
  overview: Overview,
  { order, filter }: SpeakerArrangement,
  language: string,
): readonly GroupNode[] {
  const turns = turnsBySpeaker(overview);
  const ids = speakerIds(overview);
  const speakers = overview.speakers.filter((speaker) => fits(filter, speaker)).sort(compareSpeakers(order, language));
  return (['company', 'analysts'] as const).flatMap((side) => {
    const nodes: SpeakerNode[] = [];
    const group: GroupNode = { kind: 'group', id: `${overview.uri}#${side}`, side, speakers: nodes };
    for (const speaker of speakers) {
      if ((speaker.role === 'analyst') !== (side === 'analysts')) continue;
      const id = ids.get(speaker.index) ?? group.id;
      nodes.push(speakerNode(group, id, speaker, turns.get(speaker.index) ?? [], filter.withProblems));
    }
    return nodes.length === 0 ? [] : [group];
  });
}

function speakerNode(
  parent: GroupNode,
  id: string,
  speaker: SpeakerSummary,
  turns: readonly TurnSummary[],
  withProblems: boolean,
): SpeakerNode {
  const children: TurnNode[] = [];
  const node: SpeakerNode = { kind: 'speaker', id, speaker, turns: children, parent };
  for (const [index, turn] of turns.entries()) {
    if (!withProblems || turn.problems > 0) children.push({ kind: 'turn', id: `${id}#${index}`, turn, parent: node });
  }
  return node;
}

function turnsBySpeaker({ turns }: Overview): ReadonlyMap<number, readonly TurnSummary[]> {
  const bySpeaker = new Map<number, TurnSummary[]>();
  for (const turn of turns) {
    const own = bySpeaker.get(turn.speaker);
    if (own === undefined) bySpeaker.set(turn.speaker, [turn]);
    else own.push(turn);
  }
  return bySpeaker;
}

/** By name; namesakes are told apart by which of them comes first. */
function speakerIds({ uri, speakers }: Overview): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const ids = new Map<number, string>();
  for (const { index, name } of speakers) {
    const namesakes = seen.get(name) ?? 0;
    seen.set(name, namesakes + 1);
    ids.set(index, `${uri}#${name}#${namesakes}`);
  }
  return ids;
}
