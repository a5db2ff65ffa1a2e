import { callSpeakers } from '../../speakers/call-speakers';
import type { SectionKind, Transcript, Turn } from '../../transcript/model';
import { type Length, noLength, sumOf, turnLengths } from '../lengths';
import type { Clock } from '../pace';
import type { Call, Participant, Side, Talk } from './model';

const LONGEST_TURNS = 5;
const sideOrder: readonly Side[] = ['company', 'analyst', 'operator'];

type Talking = Pick<Call, 'talk' | 'participants' | 'sides' | 'sections' | 'timeline' | 'longestTurns'>;

/** Who speaks how long, on which side and in which section. One pass a view, over turns that are counted already. */
export function talkOf(transcript: Transcript, clock: Clock): Talking {
  const { turns } = transcript;
  const lengths = turnLengths(transcript);
  const whole = sumOf(lengths);
  const lengthOf = ({ index }: Turn): Length => lengths[index] ?? noLength;
  const measured = (own: readonly Turn[]): Talk => {
    const length = sumOf(own.map(lengthOf));
    return {
      turns: own.length,
      ...length,
      minutes: clock.minutes(length),
      share: ratio(clock.measure(length), clock.measure(whole)),
      characterShare: ratio(length.characters, whole.characters),
    };
  };
  const bySpeaker = grouped(turns, ({ speaker }) => speaker.index);
  const bySide = grouped(turns, ({ speaker }) => speaker.role);
  const firms = callSpeakers(transcript).map(({ firm }) => firm);
  const longestFirst = (a: Turn, b: Turn): number => clock.measure(lengthOf(b)) - clock.measure(lengthOf(a));
  return {
    talk: measured(turns),
    participants: transcript.speakers.map(({ index, name, title, role: side }): Participant => {
      const own = bySpeaker.get(index) ?? [];
      return {
        ...{ index, name, title: title ?? null, side },
        firm: side === 'analyst' ? (firms[index] ?? null) : null,
        ...measured(own),
        longestTurn: own.toSorted(longestFirst)[0]?.index ?? 0,
      };
    }),
    sides: sideOrder.flatMap((side) => {
      const own = bySide.get(side);
      return own ? [{ side, people: new Set(own.map(({ speaker }) => speaker)).size, ...measured(own) }] : [];
    }),
    sections: transcript.sections.map(({ kind, turns: own, startLine, endLine }) => {
      const section: SectionKind = kind;
      return { section, startLine, endLine, ...measured(own) };
    }),
    timeline: turns.map((turn) => {
      const { index, speaker, section, startLine, endLine } = turn;
      const length = lengthOf(turn);
      return { index, speaker: speaker.index, section, startLine, endLine, ...length, minutes: clock.minutes(length) };
    }),
    longestTurns: turns
      .toSorted(longestFirst)
      .slice(0, LONGEST_TURNS)
      .map(({ index }) => index),
  };
}

function grouped<Key>(turns: readonly Turn[], keyOf: (turn: Turn) => Key): Map<Key, Turn[]> {
  const groups = new Map<Key, Turn[]>();
  for (const turn of turns) {
    const key = keyOf(turn);
    const own = groups.get(key);
    if (own) own.push(turn);
    else groups.set(key, [turn]);
  }
  return groups;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
