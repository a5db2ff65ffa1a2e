import type { Analysis } from '../analysis';
import { type CallSpeaker, callSpeakers } from '../speakers/call-speakers';
import { copiesOf } from '../speakers/header-names';
import { nextSpeakers } from '../speakers/next-speakers';
import { introductionsIn } from '../transcript/introductions';
import type { Turn } from '../transcript/model';
import { nameKey } from '../transcript/names';

/** A header that may be written, and whether its speaker is one of the call. */
export type HeaderOffer = Pick<CallSpeaker, 'name' | 'title' | 'header'> & { readonly isOfCall: boolean };

/** Who is introduced to ask is an analyst; of what rank the header's writer knows. */
const newcomersTitle = 'Analyst';

/** So many paragraphs at the end of a turn hand over to somebody else. */
const handingOver = 4;

/**
 * The headers for a turn that begins at a line, the likeliest first: of those whom the turn before calls and who have
 * not spoken yet, of the call's speakers, and of the workspace's.
 */
export function headerOffers(analysis: Analysis, line: number, workspace: readonly CallSpeaker[]): HeaderOffer[] {
  const { transcript } = analysis;
  // What is being written on this line is no speaker yet.
  const turns = transcript.turns.filter(({ header }) => copiesOf(header).every((copy) => copy.line !== line));
  const call = new Map(callSpeakers({ ...transcript, turns }).map((speaker) => [speaker.name, speaker]));
  const known = new Set([...call.keys()].map(nameKey));
  const last = turns.findLast(({ startLine }) => startLine < line);
  const others = distinct(workspace.filter(({ name }) => !known.has(nameKey(name))));
  const next = nextSpeakers(analysis, line).flatMap(({ name }) => call.get(name) ?? []);
  const elsewhere = [...newcomers(last, line, known, others), ...others].map((offer) => ({
    ...offer,
    isOfCall: false,
  }));
  const called = elsewhere.filter(
    ({ name }) => last !== undefined && handOver(last, line).some(({ text }) => text.includes(name)),
  );
  return [
    ...called,
    ...next.map((offer) => ({ ...offer, isOfCall: true })),
    ...elsewhere.filter((offer) => !called.includes(offer)),
  ];
}

function handOver({ paragraphs }: Turn, line: number): Turn['paragraphs'] {
  return paragraphs.filter((paragraph) => paragraph.line < line).slice(-handingOver);
}

/** Whom the operator introduces as the next to ask, unless the call or the workspace has the speaker. */
function newcomers(
  turn: Turn | undefined,
  line: number,
  known: ReadonlySet<string>,
  others: readonly CallSpeaker[],
): Pick<CallSpeaker, 'name' | 'title' | 'header'>[] {
  const introduced =
    turn && introductionsIn({ ...turn, paragraphs: turn.paragraphs.filter((it) => it.line < line) }).at(-1);
  if (introduced === undefined) return [];
  const { name } = introduced;
  const key = nameKey(name);
  if (known.has(key) || others.some((other) => nameKey(other.name) === key)) return [];
  const header = `${name} - ${newcomersTitle}`;
  return [{ name, title: newcomersTitle, header: [header, header] }];
}

/** Each header once. */
function distinct(speakers: readonly CallSpeaker[]): CallSpeaker[] {
  const byHeader = new Map<string, CallSpeaker>();
  for (const speaker of speakers) {
    const key = nameKey(speaker.header[0]);
    if (!byHeader.has(key)) byHeader.set(key, speaker);
  }
  return [...byHeader.values()];
}
