import { followsLetters } from '../common/short-periods';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';

/** The scale of `two dozen`, which is seldom meant to the one. */
export const DOZEN = 12;

/** A number with its scale, before any unit. */
export interface Amount {
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** The number without its scale, and the scale; 1 where there is none. */
  readonly mantissa: number;
  readonly scale: number;
  /** In words, such as `twenty-five`. */
  readonly spelled: boolean;
  readonly negative: boolean;
}

/**
 * Reads `52.2 million`, `3-billion`, `1.5K`, `twenty-five`, `a hundred thousand`, `two and a half billion`.
 *
 * @param money a currency stands before it, so that `1.6T` are trillions and not terabits
 */
export function readAmount(tokens: Tokens, from: number, money = false): Amount | undefined {
  const number = readDigits(tokens, from) ?? readWords(tokens, from) ?? readArticle(tokens, from);
  if (!number) return undefined;
  let { next, end } = number;
  let scale = 1;
  for (let found = scaleAt(tokens, next, money); found; found = scaleAt(tokens, next, money)) {
    scale *= found.value;
    next = found.next;
    end = found.end;
  }
  if (number.needsScale && scale === 1) return undefined;
  const start = tokens.start(from);
  const half = scale > 1 && number.spelled && isAndAHalf(tokens, next);
  const mantissa = half ? number.value + 0.5 : number.value;
  if (half) [next, end] = [next + 3, tokens.end(next + 2)];
  return { next, start, end, mantissa, scale, spelled: number.spelled, negative: number.negative };
}

const betweenPartAndWhole = wordSet('of a -');

interface NumberReading {
  readonly next: number;
  readonly end: number;
  readonly value: number;
  readonly spelled: boolean;
  readonly negative: boolean;
  readonly needsScale: boolean;
}

function readDigits(tokens: Tokens, from: number): NumberReading | undefined {
  const negative = tokens.is(from) === 'sign' && tokens.glued(from + 1) && !tokens.glued(from);
  const at = negative ? from + 1 : from;
  if (!tokens.isNumber(at)) return undefined;
  return {
    next: at + 1,
    end: tokens.end(at),
    value: tokens.value(at),
    spelled: false,
    negative,
    needsScale: false,
  };
}

/** `twenty-five`, `one hundred and fifty`, `two and a half`, `half a` million. */
function readWords(tokens: Tokens, from: number): NumberReading | undefined {
  const fraction = readFraction(tokens, from);
  if (fraction) return fraction;
  const first = tokens.sense(from, 'cardinal');
  if (!first) return undefined;
  let { value, next: at } = belowHundred(tokens, from) ?? { value: first.value, next: from + 1 };
  if (value < 10 && tokens.text(at) === 'hundred') {
    value *= 100;
    at++;
    const rest = belowHundred(tokens, tokens.text(at) === 'and' ? at + 1 : at);
    if (rest) {
      value += rest.value;
      at = rest.next;
    }
  }
  if (isAndAHalf(tokens, at)) return wordReading(tokens, at + 3, value + 0.5, false);
  if (tokens.text(at) === 'point' && tokens.is(at + 1) === 'cardinal') {
    let decimals = '';
    for (at++; ; at++) {
      const digit = tokens.sense(at, 'cardinal');
      if (!digit || digit.value > 9) break;
      decimals += digit.value;
    }
    return wordReading(tokens, at, Number(`${value}.${decimals}`), false);
  }
  return wordReading(tokens, at, value, false);
}

/** `two and a half`, `a million and a half`. */
function isAndAHalf(tokens: Tokens, at: number): boolean {
  return tokens.text(at) === 'and' && tokens.text(at + 1) === 'a' && tokens.text(at + 2) === 'half';
}

/** `half a` million, `a quarter` million, `half a` percentage point: only with what they are parts of. */
function readFraction(tokens: Tokens, from: number): NumberReading | undefined {
  const text = tokens.text(from);
  const at = text === 'a' || text === 'three' ? from + 1 : from;
  const part = tokens.text(at);
  const value = part === 'half' ? 0.5 : text === 'three' && part === 'quarters' ? 0.75 : part === 'quarter' ? 0.25 : 0;
  if (value === 0) return undefined;
  let next = at + 1;
  while (next - at < 3 && betweenPartAndWhole.has(tokens.text(next))) next++;
  const whole = tokens.text(next);
  if (whole === 'percent' || whole === 'percentage' || whole === 'point' || whole === 'points')
    return wordReading(tokens, next, value, false);
  return tokens.is(next) === 'scale' ? wordReading(tokens, next, value, true) : undefined;
}

/** `seven`, `twenty-five`. */
function belowHundred(tokens: Tokens, from: number): { value: number; next: number } | undefined {
  const first = tokens.sense(from, 'cardinal');
  if (!first) return undefined;
  const onesAt = tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  const ones = first.value >= 20 ? tokens.sense(onesAt, 'cardinal') : undefined;
  const compound = ones !== undefined && ones.value > 0 && ones.value < 10;
  return compound ? { value: first.value + ones.value, next: onesAt + 1 } : { value: first.value, next: from + 1 };
}

/** `a hundred`, `a million`: a number only with its scale. */
function readArticle(tokens: Tokens, from: number): NumberReading | undefined {
  if (tokens.is(from + 1) !== 'scale' || tokens.text(from) !== 'a') return undefined;
  return wordReading(tokens, from + 1, 1, true);
}

function wordReading(tokens: Tokens, next: number, value: number, needsScale: boolean): NumberReading {
  return { next, end: tokens.end(next - 1), value, spelled: true, negative: false, needsScale };
}

/** A scale at an index, with or without a hyphen before it. One letter (`5M`) must be glued to its number. */
export function scaleAt(
  tokens: Tokens,
  at: number,
  money: boolean,
): { next: number; end: number; value: number } | undefined {
  const scaleIndex = tokens.is(at) === 'sign' && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
  if (money && tokens.glued(scaleIndex) && tokens.text(scaleIndex) === 't') {
    return { next: scaleIndex + 1, end: tokens.end(scaleIndex), value: 1e12 };
  }
  const scale = tokens.sense(scaleIndex, 'scale');
  if (!scale) return undefined;
  // Glued on both sides it is part of a name: Rule 10b5-1.
  const letter = tokens.size(scaleIndex) === 1;
  if (letter && (!tokens.glued(scaleIndex) || followsLetters(tokens, scaleIndex + 1))) return undefined;
  return { next: scaleIndex + 1, end: tokens.end(scaleIndex), value: scale.value };
}
