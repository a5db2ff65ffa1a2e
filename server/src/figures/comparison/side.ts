import type { Language } from '../../transcript/model';
import type { ExtractedFigure } from '../extract';

/** One side of a pair: a paragraph and its figures. */
export interface Side {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
}

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const sentenceEnds: Readonly<Record<Language, string>> = { en: '.;?!', zh: '。;；?？!！' };
const clauseEnds: Readonly<Record<Language, string>> = { en: ',:', zh: ',，:：' };

/** The sentence around a figure; a semicolon ends one too. */
export function sentenceAround(text: string, figure: ExtractedFigure): Stretch {
  return around(text, figure, sentenceEnds[figure.language]);
}

/** The clause around a figure, from comma to comma. */
export function clauseAround(text: string, figure: ExtractedFigure): Stretch {
  return around(text, figure, sentenceEnds[figure.language] + clauseEnds[figure.language]);
}

/** The clause behind a mark that ends one, within a sentence. */
export function nextClause(text: string, mark: number, sentenceEnd: number, language: Language): Stretch {
  const marks = sentenceEnds[language] + clauseEnds[language];
  let end = Math.min(mark + 1, sentenceEnd);
  while (end < sentenceEnd && !isMark(text, end, marks)) end++;
  return { start: mark, end };
}

function around(text: string, { start, end }: ExtractedFigure, marks: string): Stretch {
  let from = start;
  while (from > 0 && !isMark(text, from - 1, marks)) from--;
  let to = end;
  while (to < text.length && !isMark(text, to, marks)) to++;
  return { start: from, end: to };
}

/** Whether a mark at a place ends something: none does between two digits, and a full stop only before a blank. */
function isMark(text: string, at: number, marks: string): boolean {
  const mark = text.charAt(at);
  if (!marks.includes(mark)) return false;
  const next = text.charAt(at + 1);
  if (mark === '.') return next === '' || next === ' ';
  return !(isDigit(text.charAt(at - 1)) && isDigit(next));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
