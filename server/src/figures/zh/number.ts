import { tidy } from '../draft';
import type { Tokens } from '../tokens/token';

/** A number in digits, in Chinese numerals, or mixed: `1億2,000萬`, 三億五千萬, 一點五. */
export interface ChineseNumber {
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What stands before the scales, and their product: `200` and 1e4 of `200萬`. */
  readonly mantissa: number;
  readonly scale: number;
  /** In Chinese numerals. */
  readonly spelled: boolean;
  /** 十幾, 3,000多. */
  readonly approximate: boolean;
}

/**
 * Reads the number at an index. Small units (十百千) add up within a section, large ones (萬億兆) close it, and 萬億
 * multiplies; what does not descend begins another number.
 */
export function readNumber(tokens: Tokens, from: number): ChineseNumber | undefined {
  const is = tokens.is(from);
  if (!tokens.isNumber(from) && is !== 'cardinal' && is !== 'power' && is !== 'sign') return undefined;
  // Several rules look at the same number: it is read once.
  if (lastRead.tokens === tokens && lastRead.from === from) return lastRead.number;
  const number = read(tokens, from);
  lastRead = { tokens, from, number };
  return number;
}

/** Where a number was read last: the rules look at one token after the other. */
let lastRead: {
  readonly tokens: Tokens | undefined;
  readonly from: number;
  readonly number: ChineseNumber | undefined;
} = { tokens: undefined, from: 0, number: undefined };

function read(tokens: Tokens, from: number): ChineseNumber | undefined {
  const sign = tokens.is(from) === 'sign' && !tokens.glued(from) && tokens.glued(from + 1) ? 1 : 0;
  const positional =
    tokens.is(from) === 'cardinal' && tokens.is(from + 1) === 'cardinal' ? readPositional(tokens, from) : undefined;
  if (positional) return positional;

  let total = 0;
  let section = 0;
  let current: number | undefined;
  let lastPower = Number.POSITIVE_INFINITY;
  let lastScale = Number.POSITIVE_INFINITY;
  let mantissa: number | undefined;
  let spelled = true;
  let at = from + sign;
  for (; ; at++) {
    const is = tokens.is(at);
    // Spaces come between digits and their scale and behind it (4 億 1,270 萬), never between numerals.
    const mayStandApart = is === 'scale' || (tokens.isNumber(at) && tokens.is(at - 1) === 'scale' && !spelled);
    if (at > from + sign && !mayStandApart && !tokens.glued(at)) break;
    if (tokens.isNumber(at)) {
      if (current !== undefined || section > 0 || (total > 0 && !continues(tokens, at, lastScale))) break;
      current = tokens.value(at);
      spelled = false;
    } else if (is === 'cardinal' && !tokens.isWord(at)) {
      const digit = tokens.sense(at, 'cardinal')?.value ?? 0;
      // 一百零五: 零 holds a place.
      if (digit === 0 && (section > 0 || total > 0) && tokens.is(at + 1) === 'cardinal') continue;
      if (current !== undefined || !spelled) break;
      current = digit;
    } else if (is === 'power') {
      const power = tokens.sense(at, 'power')?.value ?? 1;
      if (current === undefined && (power !== 10 || section > 0 || lastPower < 10)) break;
      if (power >= lastPower) break;
      mantissa ??= current;
      section += (current ?? 1) * power;
      lastPower = power;
      current = undefined;
    } else if (is === 'scale' && tokens.isHan(at)) {
      const scale = tokens.sense(at, 'scale')?.value ?? 1;
      if (current === undefined && section === 0 && !(total > 0 && scale > lastScale)) break;
      mantissa ??= section + (current ?? 0);
      const part = section + (current ?? 0);
      total = scale > lastScale ? (total + part) * scale : total + part * scale;
      lastScale = scale;
      section = 0;
      current = undefined;
      lastPower = Number.POSITIVE_INFINITY;
    } else if (current !== undefined && spelled && isPoint(tokens, at)) {
      const decimals = readDecimals(tokens, at + 1);
      current = Number(`${current}.${decimals}`);
      at += decimals.length;
    } else break;
  }
  if (at === from + sign) return undefined;

  const value = total + section + (current ?? 0);
  const more = value >= 10 && tokens.sense(at, 'marker')?.name === 'and-more' && followsWithUnit(tokens, at + 1);
  const lead = mantissa ?? value;
  return {
    next: more ? at + 1 : at,
    start: tokens.start(from),
    end: tokens.end(at - 1),
    value: tidy(sign ? -value : value),
    mantissa: lead,
    scale: lead === 0 || lead === value ? 1 : value / lead,
    spelled,
    approximate: more,
  };
}

/** 二〇二四: digits one by one, at least three or with a 〇. */
function readPositional(tokens: Tokens, from: number): ChineseNumber | undefined {
  if (tokens.sense(from, 'cardinal')?.value === 0) return undefined;
  const digits = readDecimals(tokens, from);
  const next = from + digits.length;
  if (digits.length < 2 || (digits.length === 2 && !digits.includes('0'))) return undefined;
  if (tokens.is(next) === 'power') return undefined;
  const mantissa = Number(digits);
  const scale = (tokens.isHan(next) ? tokens.sense(next, 'scale')?.value : undefined) ?? 1;
  const last = scale > 1 ? next : next - 1;
  return {
    next: last + 1,
    start: tokens.start(from),
    end: tokens.end(last),
    value: mantissa * scale,
    mantissa,
    scale,
    spelled: true,
    approximate: false,
  };
}

function readDecimals(tokens: Tokens, from: number): string {
  let digits = '';
  for (let at = from; ; at++) {
    const sense = tokens.sense(at, 'cardinal');
    if (!sense || sense.value > 9 || tokens.isWord(at)) return digits;
    digits += sense.value;
  }
}

function isPoint(tokens: Tokens, at: number): boolean {
  return tokens.sense(at, 'marker')?.name === 'point' && tokens.is(at + 1) === 'cardinal';
}

/** Digits behind a scale go on with the number when they are smaller: `1億2,000萬`, `2萬5,000個`, never `5億2022年`. */
function continues(tokens: Tokens, at: number, lastScale: number): boolean {
  if (tokens.value(at) >= lastScale) return false;
  const next = tokens.sense(at + 1, 'scale') ?? tokens.sense(at + 1, 'power');
  if (next) return next.value < lastScale;
  const is = tokens.is(at + 1);
  return is === 'classifier' || is === 'unit' || is === 'currency';
}

/** 十幾個, 3,000多名: what follows must be counted; 多 before anything else is a word of its own. */
function followsWithUnit(tokens: Tokens, at: number): boolean {
  const is = tokens.is(at);
  return is !== undefined && is !== 'idiom' && is !== 'marker' && is !== 'approximate' && is !== 'position';
}
