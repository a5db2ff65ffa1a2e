import type { Reading } from '../draft';
import { relativeFigure } from '../relative';
import type { RelativePeriod } from '../tokens/lexicon';
import type { Tokens } from '../tokens/token';

const offsets = new Map(
  Object.entries({
    last: -1,
    prior: -1,
    previous: -1,
    preceding: -1,
    past: -1,
    this: 0,
    current: 0,
    the: 0,
    next: 1,
    coming: 1,
    following: 1,
  }),
);

/** A period said by its distance, and the first token after it. */
export interface RelativeReading {
  readonly next: number;
  readonly period: RelativePeriod;
}

/** `last year`, `the prior-year period`, `year-ago quarter`, `this quarter`, `a year ago`: implicit figures. */
export function readRelativePeriod(tokens: Tokens, from: number): Reading | undefined {
  const start = tokens.at(from)?.start;
  const reading = relativeAt(tokens, from);
  const end = reading ? tokens.at(reading.next - 1)?.end : undefined;
  if (!reading || start === undefined || end === undefined) return undefined;
  return { next: reading.next, figures: [relativeFigure(start, end, reading.period)] };
}

export function relativeAt(tokens: Tokens, from: number): RelativeReading | undefined {
  return samePeriodAt(tokens, from) ?? yearAgoAt(tokens, from) ?? namedAt(tokens, from);
}

/** `same period last year`, `same quarter of the prior year`. */
function samePeriodAt(tokens: Tokens, from: number): RelativeReading | undefined {
  if (tokens.text(from) !== 'same') return undefined;
  if (!/^(?:period|quarter|time|month|three|six)$/.test(tokens.text(from + 1) ?? '')) return undefined;
  let at = from + 2;
  while (/^(?:of|in|the|a|month|months|period)$/.test(tokens.text(at) ?? '')) at++;
  const year = yearAgoAt(tokens, at) ?? yearAgoAt(tokens, at - 1) ?? namedAt(tokens, at);
  const next = year?.next ?? at;
  return { next, period: { unit: 'same-quarter', offset: year?.period.offset ?? -1 } };
}

/** `a year ago`, `year-ago quarter`, `a year earlier`. */
function yearAgoAt(tokens: Tokens, from: number): RelativeReading | undefined {
  const at = /^(?:a|one)$/.test(tokens.text(from) ?? '') ? from + 1 : from;
  if (tokens.text(at) !== 'year') return undefined;
  const ago = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  if (!/^(?:ago|earlier)$/.test(tokens.text(ago) ?? '')) return undefined;
  const next = /^(?:quarter|period)$/.test(tokens.text(ago + 1) ?? '') ? ago + 2 : ago + 1;
  return { next, period: { unit: 'same-quarter', offset: -1 } };
}

/** `last year`, `prior fiscal quarter`, `prior-year period`. */
function namedAt(tokens: Tokens, from: number): RelativeReading | undefined {
  const offset = offsets.get(tokens.text(from) ?? '');
  if (offset === undefined) return undefined;
  let at = tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  if (/^(?:fiscal|calendar|full)$/.test(tokens.text(at) ?? '')) at++;
  const text = tokens.text(at)?.replace(/'s$/, '');
  if (text === 'quarter') return { next: at + 1, period: { unit: 'quarter', offset } };
  if (text !== 'year') return undefined;
  const hyphen = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  if (/^(?:over|on|to)$/.test(tokens.text(hyphen) ?? '') && hyphen === at + 2) return undefined;
  if (/^(?:period|quarter)$/.test(tokens.text(hyphen) ?? '')) {
    return { next: hyphen + 1, period: { unit: 'same-quarter', offset } };
  }
  return { next: at + 1, period: { unit: 'year', offset } };
}
