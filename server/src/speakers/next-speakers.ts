import type { Analysis } from '../analysis';
import type { Paragraph, Speaker, SpeakerRole, Turn } from '../transcript/model';
import { sentencesOf } from '../transcript/sentences';
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
  const called = last === undefined ? [] : calledIn(handingOver(last, line), analysis);
  const likely = [...called, ...byTurns(before), ...newcomers(turns, before.length), ...speakers];
  const others = new Set(likely.filter((speaker) => speaker !== last?.speaker));
  return last === undefined ? [...others] : [...others, last.speaker];
}

/**
 * Whether a name is called in the last words above a line, by which it is somebody else's turn: of what an operator says,
 * in the last paragraph and its translation; of what others say, in the last sentence of these.
 *
 * @returns a test for the names of speakers, of this call or not
 */
export function calledAbove(analysis: Analysis, line: number): (name: string) => boolean {
  const turn = analysis.transcript.turns.findLast(({ startLine }) => startLine < line);
  if (turn === undefined) return () => false;
  const words = saidAbove(turn, line)
    .slice(-2)
    .map((paragraph) => {
      const from = turn.speaker.role === 'operator' ? 0 : (sentencesOf(paragraph.text).at(-1)?.start ?? 0);
      return { ...paragraph, start: paragraph.start + from, text: paragraph.text.slice(from) };
    });
  const speakers = calledIn(words, analysis).filter((speaker) => speaker !== turn.speaker);
  const called = new Set(speakers.map(({ name }) => name));
  // Others are known by their full names.
  const known = new Set(analysis.transcript.speakers.map(({ name }) => name));
  return (name) => called.has(name) || (!known.has(name) && words.some(({ text }) => text.includes(name)));
}

/** Those who have not spoken in the turns so far, in their order. */
function newcomers(turns: readonly Turn[], spoken: number): Speaker[] {
  const known = new Set(turns.slice(0, spoken).map(({ speaker }) => speaker));
  return turns.slice(spoken).flatMap(({ speaker }) => (known.has(speaker) ? [] : [speaker]));
}

/** What a turn says above a line. */
function saidAbove({ paragraphs }: Turn, line: number): Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.line < line);
}

/** Only the end of a speech hands over; an operator's words do nothing else. */
function handingOver(turn: Turn, line: number): Paragraph[] {
  const said = saidAbove(turn, line);
  return turn.speaker.role === 'operator' ? said : said.slice(-2);
}

/** Whom somebody calls by name, the last one first; not those who are thanked. */
function calledIn(said: readonly Paragraph[], analysis: Analysis): Speaker[] {
  const paragraphs = new Map<number, Paragraph>(said.map((paragraph) => [paragraph.line, paragraph]));
  return mentionsIn(analysis)
    .filter((mention) => {
      const paragraph = paragraphs.get(mention.line);
      if (paragraph === undefined || mention.start < paragraph.start) return false;
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
