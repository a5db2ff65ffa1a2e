import type { Transcript, Turn } from '../transcript/model';
import { spokenLanguage, spokenLength, sumOf, turnLengths } from './lengths';
import type { SpeakerMetrics } from './overview';

const PREVIEW_LENGTH = 80;

/** How much each speaker says. */
export function speakerShares(transcript: Transcript, problemsByTurn: readonly number[]): SpeakerMetrics[] {
  const lengths = turnLengths(transcript);
  const totals = transcript.speakers.map(() => ({ turns: 0, words: 0, characters: 0, problems: 0 }));
  for (const { index, speaker } of transcript.turns) {
    const own = totals[speaker.index];
    const length = lengths[index];
    if (!own || !length) continue;
    own.turns++;
    own.words += length.words;
    own.characters += length.characters;
    own.problems += problemsByTurn[index] ?? 0;
  }
  const whole = sumOf(totals);
  const language = spokenLanguage(whole);
  const all = spokenLength(whole, language);
  return transcript.speakers.map(({ index, name, title, role }) => {
    const own = totals[index] ?? { turns: 0, words: 0, characters: 0, problems: 0 };
    const share = all === 0 ? 0 : spokenLength(own, language) / all;
    return { index, name, title: title ?? null, role, ...own, share };
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
