import type { Transcript, Turn } from '../transcript/model';
import { countCharacters, countWords } from './count';
import type { SpeakerMetrics } from './overview';

const PREVIEW_LENGTH = 80;

/** How much each speaker says. */
export function speakerShares({ speakers, turns }: Transcript, problemsByTurn: readonly number[]): SpeakerMetrics[] {
  const totals = speakers.map(() => ({ turns: 0, words: 0, characters: 0, problems: 0 }));
  for (const turn of turns) {
    const own = totals[turn.speaker.index];
    if (!own) continue;
    own.turns++;
    own.problems += problemsByTurn[turn.index] ?? 0;
    for (const { language, text } of turn.paragraphs) {
      if (language === 'en') own.words += countWords(text);
      else own.characters += countCharacters(text);
    }
  }
  const words = totals.reduce((sum, own) => sum + own.words, 0);
  const characters = totals.reduce((sum, own) => sum + own.characters, 0);
  return speakers.map(({ index, name, title, role }) => {
    const own = totals[index] ?? { turns: 0, words: 0, characters: 0, problems: 0 };
    const share = words > 0 ? own.words / words : characters > 0 ? own.characters / characters : 0;
    return { index, name, title: title ?? null, role, ...own, share };
  });
}

/** The first words of a turn, cut at a word's end. */
export function preview(turn: Turn): string {
  const text = (turn.paragraphs.find(({ language }) => language === 'en') ?? turn.paragraphs[0])?.text ?? '';
  if (text.length <= PREVIEW_LENGTH) return text;
  const cut = text.slice(0, PREVIEW_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > PREVIEW_LENGTH / 2 ? space : PREVIEW_LENGTH).trimEnd()}…`;
}
