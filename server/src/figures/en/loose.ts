import { draft, type Reading, tidy } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';

/** How many of a part make a whole. */
const parts = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Reads what carries a value in words: `a year`, `a decade`, `two-thirds`, `half`, `doubled`, `fourth`. Implicit figures all. */
export function readLoose(tokens: Tokens, from: number): Reading | undefined {
  return (
    readArticle(tokens, from) ?? readFraction(tokens, from) ?? readMultiple(tokens, from) ?? readOrdinal(tokens, from)
  );
}

/** `a year`, `a week`; `a year ago` is a period, which is read before. */
function readArticle(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.is(from) !== 'article') return undefined;
  const small = readPoint(tokens, from) ?? readCoin(tokens, from);
  if (small) return small;
  const duration = tokens.sense(from + 1, 'duration');
  if (!duration || duration.unit === 'quarter') return undefined;
  const options = { unit: duration.unit, implicit: true };
  const figure = draft(tokens.start(from), tokens.end(from + 1), 'duration', duration.factor, options);
  return { next: from + 2, figures: [figure] };
}

const behindPoint = wordSet('. , ; ? ! and or to higher lower above below better worse from off');

const behindCoin = wordSet(
  '. , ; ? ! and or to higher lower above below better worse from off a per more less ahead short',
);

/** `a percentage point`, `a basis point`, and `a point` where it can only be one of them. */
function readPoint(tokens: Tokens, from: number): Reading | undefined {
  const marker = tokens.sense(from + 1, 'marker')?.name;
  const at = marker === 'percentage' || marker === 'basis' ? from + 2 : from + 1;
  // A word that the lexicon has not is not cut out to be compared: articles are many.
  if (tokens.word(at) === 0 || tokens.text(at) !== 'point') return undefined;
  if (at === from + 1 && tokens.has(at + 1) && !behindPoint.has(tokens.text(at + 1))) return undefined;
  const options = { unit: '%', implicit: true };
  const value = marker === 'basis' ? 0.01 : 1;
  return { next: at + 1, figures: [draft(tokens.start(from), tokens.end(at), 'percent', value, options)] };
}

const coins = new Map([
  ['penny', 0.01],
  ['cent', 0.01],
  ['nickel', 0.05],
]);

/** `a penny above guidance`; a nickel mine is none. */
function readCoin(tokens: Tokens, from: number): Reading | undefined {
  const value = tokens.word(from + 1) === 0 ? undefined : coins.get(tokens.text(from + 1));
  if (value === undefined || (tokens.has(from + 2) && !behindCoin.has(tokens.text(from + 2)))) return undefined;
  const figure = draft(tokens.start(from), tokens.end(from + 1), 'money', value, { unit: 'USD' });
  return { next: from + 2, figures: [figure] };
}

/** `one-third`, `two thirds`, `a quarter of`, `half`. */
export function readFraction(tokens: Tokens, from: number): Reading | undefined {
  const count = tokens.sense(from, 'cardinal')?.value ?? (tokens.text(from) === 'a' ? 1 : undefined);
  const at = count === undefined ? from : tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  const whole = parts.get(tokens.text(at));
  if (whole === undefined || (count === undefined ? whole !== 2 : count >= whole)) return undefined;
  // A quarter is three months too: only "a quarter of" is a share.
  if (whole === 4 && tokens.text(at + 1) !== 'of') return undefined;
  // Three quarters of a billion dollars are an amount.
  if (whole === 4 && tokens.text(at + 2) === 'a' && tokens.is(at + 3) === 'scale') return undefined;
  const value = tidy((count ?? 1) / whole);
  const options = { unit: 'part', implicit: true };
  return { next: at + 1, figures: [draft(tokens.start(from), tokens.end(at), 'quantity', value, options)] };
}

function readMultiple(tokens: Tokens, from: number): Reading | undefined {
  const multiple = tokens.sense(from, 'multiple');
  return multiple ? implied(tokens, from, multiple.value, 'times') : undefined;
}

/** `the fourth consecutive month`, which the other side may count. */
function readOrdinal(tokens: Tokens, from: number): Reading | undefined {
  const ordinal = tokens.sense(from, 'ordinal');
  return ordinal ? implied(tokens, from, ordinal.value, '') : undefined;
}

function implied(tokens: Tokens, at: number, value: number, unit: string): Reading {
  const figure = draft(tokens.start(at), tokens.end(at), 'quantity', value, { unit, implicit: true });
  return { next: at + 1, figures: [figure] };
}
