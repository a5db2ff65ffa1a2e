import type { Overview, SpeakerSummary, TurnSummary } from '../../../server/src/protocol';

/** A speaker in the tree, with the turns below. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  /** The same for the same speaker from one version of the document to the next, so that the tree keeps its shape. */
  readonly id: string;
  readonly speaker: SpeakerSummary;
  readonly turns: readonly TurnNode[];
}

export interface TurnNode {
  readonly kind: 'turn';
  readonly id: string;
  readonly turn: TurnSummary;
  readonly parent: SpeakerNode;
}

export type TreeNode = SpeakerNode | TurnNode;

/** The tree of a call: speakers in order of appearance, each with its turns. */
export function speakerNodes(overview: Overview): readonly SpeakerNode[] {
  const bySpeaker = new Map<number, TurnSummary[]>();
  for (const turn of overview.turns) {
    const turns = bySpeaker.get(turn.speaker);
    if (turns === undefined) bySpeaker.set(turn.speaker, [turn]);
    else turns.push(turn);
  }
  const seen = new Map<string, number>();
  return overview.speakers.map((speaker) => {
    const namesakes = seen.get(speaker.name) ?? 0;
    seen.set(speaker.name, namesakes + 1);
    const id = `${overview.uri}#${speaker.name}#${namesakes}`;
    return speakerNode(id, speaker, bySpeaker.get(speaker.index) ?? []);
  });
}

function speakerNode(id: string, speaker: SpeakerSummary, turns: readonly TurnSummary[]): SpeakerNode {
  const children: TurnNode[] = [];
  const node: SpeakerNode = { kind: 'speaker', id, speaker, turns: children };
  for (const turn of turns) children.push({ kind: 'turn', id: `${id}#${children.length}`, turn, parent: node });
  return node;
}
