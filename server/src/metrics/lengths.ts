import type { Language, Paragraph, Transcript, Turn } from '../transcript/model';
import { countCharacters, countWords } from './count';

/** How long a speech is: `words` of its paragraphs in English, and the 字 of those in Chinese. */
export interface Length {
  readonly words: number;
  readonly characters: number;
}

export const noLength: Length = { words: 0, characters: 0 };

export function sumOf(lengths: Iterable<Length>): Length {
  let words = 0;
  let characters = 0;
  for (const length of lengths) {
    words += length.words;
    characters += length.characters;
  }
  return { words, characters };
}

/** The language that the people of a call are taken to speak: English wherever it has a word of it. */
export function spokenLanguage(whole: Length): Language {
  return whole.words > 0 || whole.characters === 0 ? 'en' : 'zh';
}

/** A length in the language spoken. */
export function spokenLength({ words, characters }: Length, language: Language): number {
  return language === 'en' ? words : characters;
}

const known = new WeakMap<Transcript, readonly Length[]>();
/** Paragraphs that stay what and where they are, are the same objects in the next version. */
const counted = new WeakMap<Paragraph, number>();

/** The lengths of all turns, by `Turn.index`. Counted once for a transcript. */
export function turnLengths(transcript: Transcript): readonly Length[] {
  const lengths = known.get(transcript) ?? transcript.turns.map(lengthOf);
  known.set(transcript, lengths);
  return lengths;
}

function lengthOf({ paragraphs }: Turn): Length {
  let words = 0;
  let characters = 0;
  for (const paragraph of paragraphs) {
    const count = counted.get(paragraph) ?? countOf(paragraph);
    counted.set(paragraph, count);
    if (paragraph.language === 'en') words += count;
    else characters += count;
  }
  return { words, characters };
}

function countOf({ language, text }: Paragraph): number {
  return language === 'en' ? countWords(text) : countCharacters(text);
}
