import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import type { Tokens } from '../tokens/token';
import { readAmount } from './amount';

/** Where in a stretch of ten a vague figure lies: `mid` is 5 above its start. */
interface Position {
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** The stretch itself: its start, what it counts, and how many units a step of `Position.offset` is. */
interface Stretch {
  readonly next: number;
  readonly end: number;
  readonly base: number;
  readonly step: number;
  readonly kind: 'percent' | 'money';
  readonly unit: string;
}

/**
 * Reads figures that name only a stretch: `mid-20% range` is 25, `high 30s` 38, `low-$50 million` 52 million, `high
 * teens` 18, `low single digits` 2; all approximate. `mid- to high-20s` is a range of two.
 */
export function readVague(tokens: Tokens, from: number): Reading | undefined {
  const first = positionAt(tokens, from);
  if (!first) return undefined;
  const to = tokens.text(first.next) === 'to' ? first.next + 1 : undefined;
  // "Low-to-mid", "mid- to high-20s".
  const second = to === undefined ? undefined : positionAt(tokens, tokens.text(to) === '-' ? to + 1 : to);
  const stretch = stretchAt(tokens, (second ?? first).next);
  if (!stretch) return undefined;
  const figure = (position: Position, end: number): FigureDraft =>
    draft(position.start, end, stretch.kind, tidy(stretch.base + position.offset * stretch.step), {
      unit: stretch.unit,
      approximate: true,
    });
  const figures = second ? [figure(first, first.end), figure(second, stretch.end)] : [figure(first, stretch.end)];
  return { next: stretch.next, figures };
}

function positionAt(tokens: Tokens, at: number): Position | undefined {
  const sense = tokens.sense(at, 'position');
  if (!sense) return undefined;
  const next = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  return { next, start: tokens.start(at), end: tokens.end(at), offset: sense.offset };
}

function stretchAt(tokens: Tokens, at: number): Stretch | undefined {
  return teensAt(tokens, at) ?? singleDigitsAt(tokens, at) ?? tensAt(tokens, at) ?? moneyAt(tokens, at);
}

const percent = { kind: 'percent', unit: '%', step: 1 } as const;

function teensAt(tokens: Tokens, at: number): Stretch | undefined {
  const text = tokens.text(at);
  if (text !== 'teens' && text !== 'teen') return undefined;
  return { ...percent, ...withPercentSign(tokens, at + 1, tokens.end(at)), base: 10 };
}

/** `single digits`, `single-digit percent`. */
function singleDigitsAt(tokens: Tokens, at: number): Stretch | undefined {
  if (tokens.text(at) !== 'single') return undefined;
  const digit = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  const text = tokens.text(digit);
  if (text !== 'digits' && text !== 'digit') return undefined;
  return { ...percent, ...withPercentSign(tokens, digit + 1, tokens.end(digit)), base: 0 };
}

/** `20s`, `30s percent`, `20% range`, `-20%`. */
function tensAt(tokens: Tokens, at: number): Stretch | undefined {
  const base = tokens.value(at);
  if (base % 10 !== 0 || base < 10 || base > 90) return undefined;
  const plural = pluralEnd(tokens, at + 1);
  if (plural) return { ...percent, ...withPercentSign(tokens, plural.next, plural.end), base };
  const sign = tokens.sense(at + 1, 'percent');
  const hyphenated = tokens.text(at - 1) === '-';
  if (sign?.factor !== 1 || !(hyphenated || tokens.text(at + 2) === 'range')) return undefined;
  return { ...percent, next: at + 2, end: tokens.end(at + 1), base };
}

function pluralEnd(tokens: Tokens, at: number): { next: number; end: number } | undefined {
  const index = tokens.text(at) === "'" ? at + 1 : at;
  return tokens.glued(index) && tokens.text(index) === 's' ? { next: index + 1, end: tokens.end(index) } : undefined;
}

function withPercentSign(tokens: Tokens, at: number, end: number): { next: number; end: number } {
  const sign = tokens.sense(at, 'percent');
  return sign?.factor === 1 ? { next: at + 1, end: tokens.end(at) } : { next: at, end };
}

/** `$50 million`, `$50s million`. */
function moneyAt(tokens: Tokens, at: number): Stretch | undefined {
  const currency = tokens.sense(at, 'currency');
  if (!currency?.prefix) return undefined;
  const amount = readAmount(tokens, at + 1, true);
  if (!amount || amount.mantissa % 10 !== 0 || amount.mantissa < 10 || amount.mantissa > 90) return undefined;
  const base = amount.mantissa * amount.scale;
  return { next: amount.next, end: amount.end, base, step: amount.scale, kind: 'money', unit: currency.code };
}

/** `in the teens`: anything between 10% and 20%. */
export function readTeens(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.sense(from, 'marker')?.name !== 'teens' || tokens.text(from - 1) !== 'the') return undefined;
  const figure = draft(tokens.start(from), tokens.end(from), 'percent', 15, {
    unit: '%',
    approximate: true,
    implicit: true,
  });
  return { next: from + 1, figures: [figure] };
}
