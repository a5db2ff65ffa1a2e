import { callSpeakers } from '../speakers/call-speakers';
import type { Transcript, Turn } from '../transcript/model';
import { spokenLanguage, spokenLength, sumOf, turnLengths } from './lengths';
import type { SpeakerMetrics } from './overview';
import { addProblems, noProblems, type ProblemTally } from './problems';

const PREVIEW_LENGTH = 80;

/** How much each speaker says. */
export function speakerShares(transcript: Transcript, problemsByTurn: readonly ProblemTally[]): SpeakerMetrics[] {
  const lengths = turnLengths(transcript);
  const totals = transcript.speakers.map(() => ({ turns: 0, words: 0, characters: 0, tally: noProblems }));
  for (const { index, speaker } of transcript.turns) {
    const own = totals[speaker.index];
    const length = lengths[index];
    if (!own || !length) continue;
    own.turns++;
    own.words += length.words;
    own.characters += length.characters;
    own.tally = addProblems(own.tally, problemsByTurn[index] ?? noProblems);
  }
  const whole = sumOf(totals);
  const language = spokenLanguage(whole);
  const all = spokenLength(whole, language);
  const firms = callSpeakers(transcript).map(({ firm }) => firm);
  return transcript.speakers.map(({ index, name, title, role }) => {
    const { tally, ...own } = totals[index] ?? { turns: 0, words: 0, characters: 0, tally: noProblems };
    const share = all === 0 ? 0 : spokenLength(own, language) / all;
    const firm = role === 'analyst' ? (firms[index] ?? null) : null;
    return { index, name, title: title ?? null, role, firm, ...own, share, ...tally };
  });
}

/** The first words of a turn, cut at a word's end. */
export function preview(turn: Turn): string {
  return shortened((turn.paragraphs.find(({ language }) => language === 'en') ?? turn.paragraphs[0])?.text ?? '');
}

/** The first words of a text, cut at a word's end. */
export function shortened(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  const cut = text.slice(0, PREVIEW_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > PREVIEW_LENGTH / 2 ? space : PREVIEW_LENGTH).trimEnd()}…`;
}
