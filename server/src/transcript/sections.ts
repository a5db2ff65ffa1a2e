import type { Paragraph, Section, SectionKind, Speaker, Turn } from './model';
import { questionsAnnounced, questionsBegin } from './vocabulary';

/** A turn whose section is not known yet. */
export interface TurnDraft {
  /** With the role that name and title tell. */
  readonly speaker: Speaker;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Where the questions begin: the index of the first turn of the questions and answers, or the number of turns where
 * there are none.
 *
 * They begin with the operator's words (`The first question comes from …`, 第一個問題), never in the call's first turn,
 * where the session is only announced. Where the management opens the questions itself, they begin with the turn that
 * follows, and where nobody says so, with the first analyst who speaks.
 */
export function questionsStart(turns: readonly TurnDraft[]): number {
  const opening = turns.findIndex((turn, at) => at > 0 && opensQuestions(turn));
  const analyst = turns.findIndex((turn) => turn.speaker.role === 'analyst');
  if (opening < 0) return analyst < 0 ? turns.length : analyst;
  const start = turns[opening]?.speaker.role === 'operator' || opening + 1 === turns.length ? opening : opening + 1;
  // An analyst who speaks earlier has asked already, whatever was said about beginning.
  return analyst >= 0 ? Math.min(start, analyst) : start;
}

function opensQuestions(turn: TurnDraft): boolean {
  // Only the end of a long turn hands over; the rest of it may speak of questions of any kind.
  const words = turn.speaker.role === 'operator' ? turn.paragraphs : turn.paragraphs.slice(-2);
  return words.some(({ text }) => {
    const match = questionsBegin.exec(text);
    return match !== null && !questionsAnnounced.test(text.slice(Math.max(0, match.index - 60), match.index));
  });
}

/** The sections of a call: the turns before `start`, and those from it on. Empty sections are left out. */
export function sectionsOf(turns: readonly Turn[]): Section[] {
  const kinds: readonly SectionKind[] = ['prepared-remarks', 'questions-and-answers'];
  return kinds.flatMap((kind) => {
    const own = turns.filter((turn) => turn.section === kind);
    const first = own[0];
    const last = own.at(-1);
    return first && last ? [{ kind, turns: own, startLine: first.startLine, endLine: last.endLine }] : [];
  });
}
