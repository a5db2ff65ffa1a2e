import type { Transcript, Turn } from '../../transcript/model';
import { nameKey } from '../../transcript/names';

/** A speaker as the headers write the name, with what tells two people of like names apart. */
export interface SpeakerName {
  readonly key: string;
  readonly name: string;
  /** The titles beside the name, as compared; empty where no header has one. */
  readonly titles: ReadonlySet<string>;
  readonly turns: readonly Turn[];
}

/** The speakers of a call, in order of first appearance. */
export function speakerNames({ turns, speakers }: Transcript): SpeakerName[] {
  const bySpeaker = new Map<number, { written: Set<string>; turns: Turn[] }>();
  for (const turn of turns) {
    const known = bySpeaker.get(turn.speaker.index) ?? { written: new Set<string>(), turns: [] };
    bySpeaker.set(turn.speaker.index, known);
    known.turns.push(turn);
    const title = turn.header.canonical.title;
    if (title) known.written.add(title.text);
  }
  return speakers.map(({ name, index }) => ({
    key: nameKey(name),
    name,
    titles: new Set([...(bySpeaker.get(index)?.written ?? [])].map(nameKey)),
    turns: bySpeaker.get(index)?.turns ?? [],
  }));
}
