import type { CallReport } from '../../../../server/src/protocol-call';

/** How a speaker looks wherever the page shows one: never by colour alone. */
export interface SpeakerLook {
  readonly initials: string;
  /** One of six colours; null for the operator, who has none. */
  readonly colour: number | null;
  /** One of three patterns. */
  readonly pattern: number;
}

/** A turn on the strip. */
export interface Block {
  readonly turn: number;
  readonly name: string;
  readonly look: SpeakerLook;
  readonly side: CallReport['participants'][number]['side'];
  readonly section: CallReport['timeline'][number]['section'];
  /** Length in the language of the call. */
  readonly length: number;
  readonly minutes: number;
  readonly startLine: number;
  readonly errors: number;
  readonly problems: number;
}

export const COLOURS = 6;

/** A call keeps its people while it is typed in, and then they keep looking alike. */
let last: { readonly people: string; readonly looks: ReadonlyMap<number, SpeakerLook> } | undefined;

/** The company's people get the plain colours first; analysts come after them with the patterned ones. */
export function looksOf({ participants }: CallReport): ReadonlyMap<number, SpeakerLook> {
  const people = JSON.stringify(participants.map(({ index, name, side }) => [index, name, side]));
  if (last?.people !== people) last = { people, looks: makeLooks(participants) };
  return last.looks;
}

function makeLooks(participants: CallReport['participants']): ReadonlyMap<number, SpeakerLook> {
  const inOrder = [
    ...participants.filter(({ side }) => side === 'company'),
    ...participants.filter(({ side }) => side === 'analyst'),
  ];
  const places = new Map(inOrder.map(({ index }, place) => [index, place]));
  return new Map(
    participants.map(({ index, name }) => {
      const place = places.get(index);
      const look = {
        initials: initialsOf(name),
        colour: place === undefined ? null : place % COLOURS,
        pattern: place === undefined ? 0 : Math.floor(place / COLOURS) % 3,
      };
      return [index, look];
    }),
  );
}

export function blocksOf(report: CallReport): readonly Block[] {
  const looks = looksOf(report);
  const people = new Map(report.participants.map((participant) => [participant.index, participant]));
  return report.timeline.flatMap((turn): Block[] => {
    const speaker = people.get(turn.speaker);
    const look = looks.get(turn.speaker);
    if (speaker === undefined || look === undefined) return [];
    const { errors = 0, warnings = 0, information = 0 } = report.health.problemsByTurn[turn.index] ?? {};
    return [
      {
        ...{ turn: turn.index, name: speaker.name, look, side: speaker.side, section: turn.section },
        length: report.spoken === 'en' ? turn.words : turn.characters,
        ...{ minutes: turn.minutes, startLine: turn.startLine, errors, problems: errors + warnings + information },
      },
    ];
  });
}

/** Of first and last name; of a Chinese one, its first character. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = [...(words[0] ?? '?')][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
}
