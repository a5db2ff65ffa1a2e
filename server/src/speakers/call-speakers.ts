import { type Introduction, introduces, introductionsIn } from '../transcript/introductions';
import type { Span, Speaker, SpeakerRole, Transcript, Turn } from '../transcript/model';
import { firmOf } from './firm';

/** A speaker of a call, as other calls of the workspace need to know one. */
export interface CallSpeaker {
  readonly name: string;
  readonly title: string | undefined;
  readonly role: SpeakerRole;
  /** Whom an analyst works for, where the operator or the title says so. */
  readonly firm: string | undefined;
  /** The lines of a header of the speaker's, the second copy's last. */
  readonly header: HeaderTexts;
  /** The name in the speaker's first header. */
  readonly place: Span;
}

export type HeaderTexts = readonly [first: string, second: string];

/** The speakers of a call in order of first appearance. Needs no more than a parsed text. */
export function callSpeakers({ speakers, turns }: Transcript): CallSpeaker[] {
  const bySpeaker = new Map<number, Turn[]>();
  for (const turn of turns) {
    const own = bySpeaker.get(turn.speaker.index) ?? [];
    bySpeaker.set(turn.speaker.index, own);
    own.push(turn);
  }
  const introductions = turns.flatMap(introductionsIn);
  return speakers.flatMap((speaker) => callSpeaker(speaker, bySpeaker.get(speaker.index) ?? [], introductions));
}

function callSpeaker(
  { name, title, role }: Speaker,
  turns: readonly Turn[],
  introductions: readonly Introduction[],
): CallSpeaker[] {
  const [first] = turns;
  if (first === undefined) return [];
  // Some headers of a call leave the title out.
  const full = turns.find(({ header }) => header.canonical.title !== undefined) ?? first;
  return [
    {
      ...{ name, title, role },
      firm:
        introductions.find((introduction) => introduces(introduction, name))?.firm ??
        (role === 'analyst' && title !== undefined ? firmOf(title) : undefined),
      header: textsOf(full),
      place: first.header.first.name,
    },
  ];
}

/** As the header is to be written: both copies alike, unless the second is a translation. */
function textsOf({ header: { canonical, first, second, copy } }: Turn): HeaderTexts {
  return copy === 'translation' && second !== undefined ? [first.text, second.text] : [canonical.text, canonical.text];
}
