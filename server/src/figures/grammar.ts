import type { FigureDraft, Reader, Reading } from './draft';
import type { Direction } from './model';
import type { Sense } from './tokens/lexicon';
import type { Tokens } from './tokens/token';

/** What a language's grammar makes of a paragraph: its figures in order, and which way each goes. */
export interface LanguageReading {
  readonly figures: readonly FigureDraft[];
  readonly directions: readonly (Direction | undefined)[];
}

/** The rules of a language, by the token a figure may begin with; the first that reads one has it. */
export interface Grammar {
  readonly number: readonly Reader[];
  /** The rules for a number by what stands behind it, where that leaves only some of them. */
  readonly numberBefore: Readonly<Partial<Record<Sense['is'], readonly Reader[]>>>;
  readonly bySense: Readonly<Partial<Record<Sense['is'], readonly Reader[]>>>;
}

/** Reads the figures of a paragraph in order, in one pass: a token that can begin none is passed over at once. */
export function readFigures(tokens: Tokens, grammar: Grammar): FigureDraft[] {
  const figures: FigureDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens.at(at);
    const rules =
      token?.type === 'number' ? rulesForNumber(tokens, at, grammar) : token?.sense && grammar.bySense[token.sense.is];
    const reading = rules && firstReading(rules, tokens, at);
    if (reading) for (const figure of reading.figures) figures.push(figure);
    at = reading ? reading.next : at + 1;
  }
  return figures;
}

function rulesForNumber(tokens: Tokens, at: number, grammar: Grammar): readonly Reader[] {
  const behind = tokens.at(at + 1)?.sense;
  return (behind && grammar.numberBefore[behind.is]) ?? grammar.number;
}

function firstReading(rules: readonly Reader[], tokens: Tokens, at: number): Reading | undefined {
  for (const rule of rules) {
    const reading = rule(tokens, at);
    if (reading) return reading;
  }
  return undefined;
}
