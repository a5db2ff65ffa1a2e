import type { Tokens } from '../tokens/token';
import { followsLetters } from './short-periods';

/**
 * Numbers that are no figures: parts of names (`A100`), ordinals (`21st`), times of day, telephone numbers, versions,
 * list enumerators, `24/7`. Returns the first token after them, undefined where there is nothing to skip.
 */
export function skipNonFigure(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at);
  if (token?.type !== 'number') return undefined;
  if (followsLetters(tokens, at)) return at + 1;
  const next = tokens.at(at + 1);
  if (next?.glued && /^(?:st|nd|rd|th|am|pm|d)$/.test(next.text)) return at + 2;
  if (/^[ap]$/.test(next?.text ?? '') && tokens.text(at + 2) === '.' && tokens.text(at + 3) === 'm') return at + 5;
  if (/^(?:am|pm)$/.test(next?.text ?? '')) return at + 2;
  return skipChain(tokens, at) ?? skipEnumerator(tokens, at) ?? skipRank(tokens, at);
}

/** `1-800-555-0100`, `9:30`, `24/7`, `1.2.3`: numbers glued together by marks. */
function skipChain(tokens: Tokens, from: number): number | undefined {
  let at = from;
  const marks: string[] = [];
  while (/^[-:/.]$/.test(tokens.text(at + 1) ?? '') && tokens.glued(at + 1) && tokens.glued(at + 2)) {
    if (tokens.at(at + 2)?.type !== 'number') break;
    marks.push(tokens.text(at + 1) ?? '');
    at += 2;
  }
  const isChain = marks.length >= 2 || marks[0] === ':' || marks[0] === '/' || marks[0] === '.';
  return isChain ? at + 1 : undefined;
}

/** `1.` or `1)` at the start of a paragraph, `(1)` anywhere. */
function skipEnumerator(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at);
  if (!token || !/^\d{1,2}$/.test(token.text) || !tokens.glued(at + 1)) return undefined;
  const mark = tokens.text(at + 1);
  if (at === 0 && (mark === '.' || mark === ')')) return at + 2;
  return mark === ')' && tokens.text(at - 1) === '(' && tokens.sense(at - 2, 'currency') === undefined
    ? at + 2
    : undefined;
}

/** `No. 1`, `#1`, `number 2`. */
function skipRank(tokens: Tokens, at: number): number | undefined {
  const before = tokens.text(at - 1);
  const isRank = before === '#' || before === 'number' || (before === '.' && tokens.text(at - 2) === 'no');
  return isRank ? at + 1 : undefined;
}
