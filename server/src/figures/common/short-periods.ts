import type { Tokens } from '../tokens/token';
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
  if (!tokens.glued(at + 1)) return undefined;
  const digit = tokens.isNumber(at) ? at : at + 1;
  const letter = digit === at ? at + 1 : at;
  const isHalf = tokens.text(letter) === 'h';
  if (!tokens.isWord(letter) || !(isHalf || tokens.is(letter) === 'quarter')) return undefined;
  const number = tokens.size(digit) === 1 ? tokens.value(digit) : 0;
  if (!(number >= 1 && number <= (isHalf ? 2 : 4)) || followsLetters(tokens, at)) return undefined;
  return { next: at + 2, end: tokens.end(at + 1), part: `${isHalf ? 'H' : 'Q'}${number}` };
}

/** A year in four digits, or in two where `short` says they can only be a year. */
export function yearAt(tokens: Tokens, at: number, short: boolean): YearReading | undefined {
  if (!isYearAt(tokens, at) && !(short && tokens.isNumber(at) && tokens.size(at) === 2)) return undefined;
  const year = yearOf(tokens.text(at));
  return year === undefined ? undefined : { next: at + 1, end: tokens.end(at), year };
}

/** Whether a number can be a calendar year. */
export function isYearAt(tokens: Tokens, at: number): boolean {
  return tokens.size(at) === 4 && tokens.isNumber(at) && isYear(tokens.text(at));
}

/** Letters or digits glued to letters or digits before them: part of a name such as `A100`. */
export function followsLetters(tokens: Tokens, at: number): boolean {
  return tokens.glued(at) && isAlphanumeric(tokens, at) && isAlphanumeric(tokens, at - 1);
}

function isAlphanumeric(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) || tokens.isWord(at);
}
