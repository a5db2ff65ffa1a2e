import { fold } from '../../transcript/characters';
import type { GlossaryTerm } from './model';

/** A word, or a mark that words do not reach over (`&`, `/`, `,`). */
export interface Word {
  /** As written, with full-width forms and typographic quotes folded. */
  readonly text: string;
  /** Columns of the text it stands in, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits with what they hold together inside (`company's`), a dash that is none of a word's, or any one
 * mark. White space and hyphens only separate: `year-over-year` is three words, like `year over year`. Each alternative
 * takes what the others cannot begin with, so the expression is linear.
 */
const words = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*|(?<=\s)-(?=\s)|[^\s\p{L}\p{M}\p{N}-]/gu;

/** Where the typographic dashes of sentences stood, which folding makes hyphens. */
const dash = /[\u2012-\u2015]/g;

/** The words of a text in their order. Its columns are those of the text. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: word, index } of fold(text.replace(dash, ';')).matchAll(words)) {
    found.push({ text: word, start: index, end: index + word.length });
  }
  return found;
}

/** Plurals that are words of their own: securities are not securities' singular in the plural. */
const ownMeaning = new Set([
  ...['customs', 'earnings', 'futures', 'goods', 'means', 'news', 'odds', 'proceeds', 'savings', 'securities'],
  ...['arms', 'glasses', 'works'],
]);

/** What the written forms of a word may be forms of: itself, and what it is the possessive or the plural of. */
export function baseForms(word: string): string[] {
  if (!/s$/i.test(word)) return [word];
  const owner = withoutPossessive(word);
  const forms = owner === word ? [word] : [word, owner];
  const lower = owner.toLowerCase();
  // `analysis`, `status` and `loss` are no plurals, but `KPIs` is.
  if (!/[^isu]s$|\p{Lu}s$/u.test(owner) || ownMeaning.has(lower)) return forms;
  forms.push(owner.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(lower)) forms.push(owner.slice(0, -2));
  // The plural's ending takes its case from the word: `POLICIES`, `Policies`.
  if (lower.endsWith('ies') && lower.length > 4) forms.push(owner.slice(0, -3) + (owner.endsWith('S') ? 'Y' : 'y'));
  return forms;
}

function withoutPossessive(word: string): string {
  return /'s$/i.test(word) ? word.slice(0, -2) : word;
}

/**
 * How a word of a term must be written, where its case matters: a word with a capital inside is written so or is another
 * word, and so is one that is a single capital.
 */
export function requiredForm(word: string, { caseSensitive }: GlossaryTerm): string | undefined {
  if (caseSensitive === false) return undefined;
  return caseSensitive === true || /^\p{Lu}$|.\p{Lu}/u.test(word) ? word : undefined;
}
