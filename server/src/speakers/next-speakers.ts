import type { Analysis } from '../analysis';
import type { Paragraph, Speaker, SpeakerRole, Turn } from '../transcript/model';
import { mentionsIn } from './mentions';

/** What is said to the one who has just spoken: `Thank you, Mara`, 謝謝瑪拉. */
const thanksReach = 40;
const thanksBefore =
  /\b(?:thank you|thanks)(?: (?:so|very) much)?,? (?:(?:mr|mrs|ms|dr)\. )?$|[謝谢][你妳您]?[，,]? ?$/i;

/**
 * The speakers of a call, the one who most likely speaks next first: who has been called by name, then as the turns of a
 * call follow each other. An analyst is answered by whoever answered before, an answer is followed by the analyst, and
 * an analyst who has had the answer by the operator.
 *
 * @param line where the next turn is to begin
 */
export function nextSpeakers(analysis: Analysis, line: number): Speaker[] {
  const { speakers, turns } = analysis.transcript;
  const before = turns.filter(({ startLine }) => startLine < line);
  const last = before.at(-1);
  const called = last === undefined ? [] : calledIn(last, line, analysis);
  const likely = [...called, ...byTurns(before), ...newcomers(turns, before.length), ...speakers];
  const others = new Set(likely.filter((speaker) => speaker !== last?.speaker));
  return last === undefined ? [...others] : [...others, last.speaker];
}

/** Those who have not spoken in the turns so far, in their order. */
function newcomers(turns: readonly Turn[], spoken: number): Speaker[] {
  const known = new Set(turns.slice(0, spoken).map(({ speaker }) => speaker));
  return turns.slice(spoken).flatMap(({ speaker }) => (known.has(speaker) ? [] : [speaker]));
}

/** Whom a turn calls by name, the last one first; not those who are thanked. */
function calledIn(turn: Turn, line: number, analysis: Analysis): Speaker[] {
  const said = turn.paragraphs.filter((paragraph) => paragraph.line < line);
  // Only the end of a speech hands over; an operator's words do nothing else.
  const end = turn.speaker.role === 'operator' ? said : said.slice(-2);
  const paragraphs = new Map<number, Paragraph>(end.map((paragraph) => [paragraph.line, paragraph]));
  return mentionsIn(analysis)
    .filter((mention) => {
      const paragraph = paragraphs.get(mention.line);
      if (paragraph === undefined) return false;
      const at = mention.start - paragraph.start;
      return !thanksBefore.test(paragraph.text.slice(Math.max(0, at - thanksReach), at));
    })
    .map(({ speaker }) => speaker)
    .reverse();
}

/** As the turns before suggest. */
function byTurns(before: readonly Turn[]): Speaker[] {
  const spoke = (role: SpeakerRole): Speaker[] =>
    before.flatMap(({ speaker }) => (speaker.role === role ? [speaker] : [])).reverse();
  const last = before.at(-1)?.speaker;
  const answered = before.at(-2)?.speaker.role === 'company';
  const all: Readonly<Record<SpeakerRole, Speaker[]>> = {
    operator: spoke('operator'),
    company: spoke('company'),
    analyst: spoke('analyst'),
  };
  switch (last?.role) {
    case 'analyst':
      return answered
        ? [...all.operator.slice(0, 1), ...all.company, ...all.analyst]
        : [...all.company, ...all.operator, ...all.analyst];
    case 'company':
      return [...all.analyst.slice(0, 1), ...all.operator, ...all.company];
    default:
      return [];
  }
}
