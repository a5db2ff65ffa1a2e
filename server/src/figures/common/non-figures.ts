import { draft, type FigureDraft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { followsLetters } from './short-periods';

/** `a 5-for-1 split`, which Chinese may say the other way round: 一拆五. */
function readSplit(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.text(at + 2) !== 'for' || !tokens.glued(at + 1) || !tokens.glued(at + 2) || !tokens.isNumber(at + 4)) {
    return undefined;
  }
  return { next: at + 5, figures: [impliedAt(tokens, at), impliedAt(tokens, at + 4)] };
}

const gluedEndings = wordSet('st nd rd th am pm d s');
/** 0400 GMT. */
const timeZones = wordSet('gmt utc est edt pst pdt cst hkt jst');
const telephoneMarks = wordSet('- ( )');
const chainMarks = wordSet('- : / .');
const clauseMarks = wordSet('. ; , :');

/**
 * Reads numbers that are no figures: parts of names (`A100`, `G20`), ordinals (`21st`), times of day, telephone numbers,
 * versions, list enumerators, `24/7`. Names, ordinals and times are implicit figures, since the other side may write
 * them as numbers (二十國集團, 18日); undefined where there is nothing of the kind.
 */
export function readNonFigure(tokens: Tokens, at: number): Reading | undefined {
  if (followsLetters(tokens, at)) return implied(tokens, at, at + 1);
  const next = at + 1;
  if (tokens.isWord(next)) {
    const text = tokens.text(next);
    if (tokens.glued(next) && gluedEndings.has(text)) return implied(tokens, at, at + 2);
    if ((text === 'a' || text === 'p') && tokens.text(at + 2) === '.' && tokens.text(at + 3) === 'm') {
      return implied(tokens, at, at + 5);
    }
    if (text === 'am' || text === 'pm') return implied(tokens, at, at + 2);
    if (timeZones.has(text) && tokens.size(at) === 4)
      return implied(tokens, at, at + 2, Math.floor(tokens.value(at) / 100));
  }
  const split = readSplit(tokens, at);
  if (split) return split;
  const marked = tokens.isSymbol(at - 1) || tokens.isSymbol(next);
  const nonFigure = marked
    ? (readTelephone(tokens, at) ?? readChain(tokens, at) ?? readEnumerator(tokens, at))
    : undefined;
  return nonFigure ?? readRank(tokens, at);
}

function implied(tokens: Tokens, at: number, next: number, value = tokens.value(at)): Reading {
  return { next, figures: [impliedAt(tokens, at, value)] };
}

function impliedAt(tokens: Tokens, at: number, value = tokens.value(at)): FigureDraft {
  return draft(tokens.start(at), tokens.end(at), 'quantity', value, { unit: '', implicit: true });
}

/** `+1 (800) 555-0100`, `(800) 555-0100`: behind a plus sign, or with an area code in brackets. */
function readTelephone(tokens: Tokens, from: number): Reading | undefined {
  const before = tokens.text(from - 1);
  const plus = before === '+' && tokens.glued(from);
  const area = before === '(' && tokens.text(from + 1) === ')' && tokens.text(from + 3) === '-';
  if (!plus && !area) return undefined;
  let at = from + 1;
  while (tokens.isNumber(at) || telephoneMarks.has(tokens.text(at))) at++;
  // A plus sign before one number only is a sign: +5%.
  return at - from >= 4 ? { next: at, figures: [] } : undefined;
}

/** `1-800-555-0100`, `9:30`, `24/7`, `1.2.3`: numbers glued together by marks. */
function readChain(tokens: Tokens, from: number): Reading | undefined {
  const first = tokens.text(from + 1);
  let at = from;
  while (tokens.isNumber(at + 2) && tokens.glued(at + 1) && tokens.glued(at + 2) && isChainMark(tokens, at + 1))
    at += 2;
  // The score of 3:1 may be 3-1 on the other side.
  if (at - from === 2 && first === ':') {
    return { next: at + 1, figures: [impliedAt(tokens, from), impliedAt(tokens, at)] };
  }
  const isChain = at - from >= 4 || (at > from && first !== '-');
  return isChain ? implied(tokens, from, at + 1) : undefined;
}

function isChainMark(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at) && chainMarks.has(tokens.text(at));
}

/** `1.` or `1)` at the start of a paragraph, `2)` at the start of a clause, `(1)` anywhere. */
function readEnumerator(tokens: Tokens, at: number): Reading | undefined {
  if (!tokens.isSymbol(at + 1) || !tokens.glued(at + 1) || tokens.size(at) > 2) return undefined;
  const mark = tokens.text(at + 1);
  if (at === 0 && (mark === '.' || mark === ')')) return implied(tokens, at, at + 2);
  if (mark !== ')') return undefined;
  const before = tokens.text(at - 1);
  const bracketed = before === '(' && tokens.is(at - 2) !== 'currency';
  return bracketed || clauseMarks.has(before) ? implied(tokens, at, at + 2) : undefined;
}

/** `No. 1`, `#1`, `number 2`. */
function readRank(tokens: Tokens, at: number): Reading | undefined {
  const before = tokens.text(at - 1);
  const isRank = before === '#' || before === 'number' || (before === '.' && tokens.text(at - 2) === 'no');
  return isRank ? implied(tokens, at, at + 1) : undefined;
}
