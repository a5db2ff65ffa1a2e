import type { Token, Tokens } from '../tokens/token';
import { isYear, yearOf } from '../years';

/** A year behind a quarter or half, and the first token after it. */
export interface YearReading {
  readonly next: number;
  readonly end: number;
  readonly year: number;
}

/** A quarter or half of a year: `Q1`, `H2`. */
export interface Part {
  readonly next: number;
  readonly end: number;
  readonly part: string;
}

/** `Q1`, `1Q`, `H2`, `2H`. */
export function shortPart(tokens: Tokens, at: number): Part | undefined {
  const a = tokens.at(at);
  const b = tokens.at(at + 1);
  if (a?.type === b?.type || b?.type === 'han') return undefined;
  if (!a || !b?.glued || followsLetters(tokens, at)) return undefined;
  const letter = a.type === 'word' ? a : b;
  const digit = a.type === 'word' ? b : a;
  const isHalf = letter.sense?.is === 'half' && letter.text === 'h';
  if (digit.type !== 'number' || (letter.sense?.is !== 'quarter' && !isHalf)) return undefined;
  if (!(isHalf ? /^[12]$/ : /^[1-4]$/).test(digit.text)) return undefined;
  return { next: at + 2, end: b.end, part: `${isHalf ? 'H' : 'Q'}${digit.text}` };
}

/** A year in four digits, or in two where `short` says they can only be a year. */
export function yearAt(token: Token | undefined, at: number, short: boolean): YearReading | undefined {
  if (token?.type !== 'number' || (!isYear(token.text) && !(short && token.text.length === 2))) return undefined;
  const year = yearOf(token.text);
  return year === undefined ? undefined : { next: at + 1, end: token.end, year };
}

/** Letters or digits glued to letters or digits before them: part of a name such as `A100`. */
export function followsLetters(tokens: Tokens, at: number): boolean {
  const type = tokens.at(at)?.type;
  if (type !== 'number' && type !== 'word') return false;
  const before = tokens.at(at - 1);
  return tokens.glued(at) && (before?.type === 'word' || before?.type === 'number');
}
