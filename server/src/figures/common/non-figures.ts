import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { followsLetters } from './short-periods';

/**
 * Reads numbers that are no figures: parts of names (`A100`, `G20`), ordinals (`21st`), times of day, telephone numbers,
 * versions, list enumerators, `24/7`. Names, ordinals and times are implicit figures, since the other side may write
 * them as numbers (二十國集團, 18日); undefined where there is nothing of the kind.
 */
export function readNonFigure(tokens: Tokens, at: number): Reading | undefined {
  const token = tokens.at(at);
  if (token?.type !== 'number') return undefined;
  const next = tokens.at(at + 1);
  if (followsLetters(tokens, at)) return implied(tokens, at, at + 1);
  if (next?.type === 'word') {
    if (next.glued && /^(?:st|nd|rd|th|am|pm|d|s)$/.test(next.text)) return implied(tokens, at, at + 2);
    if (/^[ap]$/.test(next.text) && tokens.text(at + 2) === '.' && tokens.text(at + 3) === 'm') {
      return implied(tokens, at, at + 5);
    }
    if (/^(?:am|pm)$/.test(next.text)) return implied(tokens, at, at + 2);
  }
  return readTelephone(tokens, at) ?? readChain(tokens, at) ?? readEnumerator(tokens, at) ?? readRank(tokens, at);
}

function implied(tokens: Tokens, at: number, next: number): Reading {
  const token = tokens.at(at);
  if (!token) return { next, figures: [] };
  return { next, figures: [draft(token.start, token.end, 'quantity', token.value, { unit: '', implicit: true })] };
}

/** `+1 (800) 555-0100`, `(800) 555-0100`: behind a plus sign, or with an area code in brackets. */
function readTelephone(tokens: Tokens, from: number): Reading | undefined {
  const plus = tokens.text(from - 1) === '+' && tokens.glued(from);
  const area = tokens.text(from - 1) === '(' && tokens.text(from + 1) === ')' && tokens.text(from + 3) === '-';
  if (!plus && !area) return undefined;
  let at = from + 1;
  while (tokens.at(at)?.type === 'number' || /^[-()]$/.test(tokens.text(at) ?? '')) at++;
  // A plus sign before one number only is a sign: +5%.
  return at - from >= 4 ? { next: at, figures: [] } : undefined;
}

/** `1-800-555-0100`, `9:30`, `24/7`, `1.2.3`: numbers glued together by marks. */
function readChain(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.at(from + 1)?.type !== 'symbol') return undefined;
  let at = from;
  const marks: string[] = [];
  while (/^[-:/.]$/.test(tokens.text(at + 1) ?? '') && tokens.glued(at + 1) && tokens.glued(at + 2)) {
    if (tokens.at(at + 2)?.type !== 'number') break;
    marks.push(tokens.text(at + 1) ?? '');
    at += 2;
  }
  const isChain = marks.length >= 2 || marks[0] === ':' || marks[0] === '/' || marks[0] === '.';
  return isChain ? implied(tokens, from, at + 1) : undefined;
}

/** `1.` or `1)` at the start of a paragraph, `2)` at the start of a clause, `(1)` anywhere. */
function readEnumerator(tokens: Tokens, at: number): Reading | undefined {
  const token = tokens.at(at);
  if (!token || !/^\d{1,2}$/.test(token.text) || !tokens.glued(at + 1)) return undefined;
  const mark = tokens.text(at + 1);
  if (at === 0 && (mark === '.' || mark === ')')) return implied(tokens, at, at + 2);
  if (mark === ')' && /^[.;,:]$/.test(tokens.text(at - 1) ?? '')) return implied(tokens, at, at + 2);
  const bracketed = mark === ')' && tokens.text(at - 1) === '(' && tokens.sense(at - 2, 'currency') === undefined;
  return bracketed ? implied(tokens, at, at + 2) : undefined;
}

/** `No. 1`, `#1`, `number 2`. */
function readRank(tokens: Tokens, at: number): Reading | undefined {
  const before = tokens.text(at - 1);
  const isRank = before === '#' || before === 'number' || (before === '.' && tokens.text(at - 2) === 'no');
  return isRank ? implied(tokens, at, at + 1) : undefined;
}
