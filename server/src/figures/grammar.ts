import type { FigureDraft, Reader, Reading } from './draft';
import type { Direction } from './model';
import type { Lexicon, Sense } from './tokens/lexicon';
import type { Tokens } from './tokens/token';

/** What a language's grammar makes of a paragraph: its figures in order, and which way each goes. */
export interface LanguageReading {
  readonly figures: readonly FigureDraft[];
  readonly directions: readonly (Direction | undefined)[];
}

/** The rules of a language, by the token a figure may begin with; the first that reads one has it. */
export interface Rules {
  readonly number: readonly Reader[];
  /** The rules for a number by what stands behind it, where that leaves only some of them. */
  readonly numberBefore: Readonly<Partial<Record<Sense['is'], readonly Reader[]>>>;
  readonly bySense: Readonly<Partial<Record<Sense['is'], readonly Reader[]>>>;
}

/** The rules of a language by the numbers of its lexicon's words. */
export interface Grammar {
  /** The rules for a number that stands before a word. */
  readonly beforeWord: readonly (readonly Reader[])[];
  /** The rules for a word. */
  readonly byWord: readonly (readonly Reader[])[];
}

/** Spreads rules over the words of a lexicon, so that reading looks up one array for each token. */
export function grammarOf({ senses }: Lexicon, { number, numberBefore, bySense }: Rules): Grammar {
  return {
    beforeWord: senses.map(({ is }) => (is && numberBefore[is]) ?? number),
    byWord: senses.map(({ is }) => (is && bySense[is]) ?? []),
  };
}

/** Reads the figures of a paragraph in order, in one pass: a token that can begin none is passed over at once. */
export function readFigures(tokens: Tokens, { byWord, beforeWord }: Grammar): FigureDraft[] {
  const figures: FigureDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const rules = tokens.isNumber(at) ? beforeWord[tokens.word(at + 1)] : byWord[tokens.word(at)];
    const reading = rules && firstReading(rules, tokens, at);
    if (reading) for (const figure of reading.figures) figures.push(figure);
    at = reading ? reading.next : at + 1;
  }
  return figures;
}

function firstReading(rules: readonly Reader[], tokens: Tokens, at: number): Reading | undefined {
  for (const rule of rules) {
    const reading = rule(tokens, at);
    if (reading) return reading;
  }
  return undefined;
}
