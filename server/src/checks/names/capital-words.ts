import { fold } from '../../transcript/characters';

/** A word of a text that begins with a capital letter, as names do. */
export interface CapitalWord {
  /** As compared: lower case, without a possessive's `'s`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Begins a sentence, where any word is written so. */
  readonly opens: boolean;
}

const capitalised = /\p{Lu}[\p{Script=Latin}\p{M}'-]*/gu;
const sentenceStart = /(?:^|[.?!:()"\]] {0,2}| -- )["'(]?$/;
const honorificBefore = /\b(?:Dr|Mr|Mrs|Ms|Prof|St)\. $/;
const initialBefore = /\b\p{Lu}\. $/u;

/** The words of a text written as names are, in order. */
export function capitalWords(text: string): CapitalWord[] {
  const folded = fold(text);
  const words: CapitalWord[] = [];
  for (const match of folded.matchAll(capitalised)) {
    const word = match[0].replace(/'s?$|-+$/, '');
    const before = folded.slice(Math.max(0, match.index - 6), match.index);
    const opens = sentenceStart.test(before) && !honorificBefore.test(before) && !initialBefore.test(before);
    words.push({ key: word.toLowerCase(), start: match.index, end: match.index + word.length, opens });
  }
  return words;
}
