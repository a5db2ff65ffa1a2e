import { tidy } from '../draft';
import type { Token, Tokens } from '../tokens/token';

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
  const token = tokens.at(from);
  const is = token?.sense?.is;
  const begins = token?.type === 'number' || is === 'cardinal' || is === 'power' || token?.text === '-';
  if (!begins) return undefined;
  // Several rules look at the same number: it is read once.
  if (token === lastRead.token) return lastRead.number;
  const number = read(tokens, from);
  lastRead = { token, number };
  return number;
}

/** The token read last and its number: the rules look at one token after the other. */
let lastRead: { readonly token: Token | undefined; readonly number: ChineseNumber | undefined } = {
  token: undefined,
  number: undefined,
};

function read(tokens: Tokens, from: number): ChineseNumber | undefined {
  const sign = tokens.text(from) === '-' && !tokens.glued(from) && tokens.glued(from + 1) ? 1 : 0;
  const first = tokens.at(from + sign);
  const start = tokens.at(from)?.start;
  if (!first || start === undefined) return undefined;
  const positional =
    tokens.sense(from, 'cardinal') && tokens.sense(from + 1, 'cardinal') ? readPositional(tokens, from) : undefined;
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
    const token = tokens.at(at);
    const sense = token?.sense;
    // Spaces come between digits and their scale (790 萬), never between numerals.
    if (at > from + sign && token?.glued === false && sense?.is !== 'scale') break;
    if (token?.type === 'number') {
      if (current !== undefined || section > 0 || (total > 0 && !continues(tokens, at, lastScale))) break;
      current = token.value;
      spelled = false;
    } else if (sense?.is === 'cardinal' && token?.type !== 'word') {
      // 一百零五: 零 holds a place.
      if (sense.value === 0 && (section > 0 || total > 0) && tokens.sense(at + 1, 'cardinal')) continue;
      if (current !== undefined || !spelled) break;
      current = sense.value;
    } else if (sense?.is === 'power') {
      if (current === undefined && (sense.value !== 10 || section > 0 || lastPower < 10)) break;
      if (sense.value >= lastPower) break;
      mantissa ??= current;
      section += (current ?? 1) * sense.value;
      lastPower = sense.value;
      current = undefined;
    } else if (sense?.is === 'scale' && token?.type === 'han') {
      if (current === undefined && section === 0 && !(total > 0 && sense.value > lastScale)) break;
      mantissa ??= current;
      const part = section + (current ?? 0);
      total = sense.value > lastScale ? (total + part) * sense.value : total + part * sense.value;
      lastScale = sense.value;
      section = 0;
      current = undefined;
      lastPower = Number.POSITIVE_INFINITY;
    } else if (isPoint(tokens, at) && current !== undefined && spelled) {
      const decimals = readDecimals(tokens, at + 1);
      current = Number(`${current}.${decimals}`);
      at += decimals.length;
    } else break;
  }
  if (at === from + sign) return undefined;

  const value = total + section + (current ?? 0);
  const end = tokens.at(at - 1)?.end ?? start;
  const more = tokens.sense(at, 'marker')?.name === 'and-more' && value >= 10 && followsWithUnit(tokens, at + 1);
  const lead = mantissa ?? current ?? value;
  const scale = lead === 0 || lead === value ? 1 : value / lead;
  const next = more ? at + 1 : at;
  return { next, start, end, value: tidy(sign ? -value : value), mantissa: lead, scale, spelled, approximate: more };
}

/** 二〇二四: digits one by one, at least three or with a 〇. */
function readPositional(tokens: Tokens, from: number): ChineseNumber | undefined {
  if (tokens.sense(from, 'cardinal')?.value === 0) return undefined;
  const digits = readDecimals(tokens, from);
  const next = from + digits.length;
  if (digits.length < 2 || (digits.length === 2 && !digits.includes('0'))) return undefined;
  if (tokens.sense(next, 'power')) return undefined;
  const [start, end] = [tokens.at(from)?.start, tokens.at(next - 1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const scale = tokens.sense(next, 'scale') && tokens.at(next)?.type === 'han' ? tokens.sense(next, 'scale')?.value : 1;
  const scaled = scale !== undefined && scale > 1;
  return {
    ...{ next: scaled ? next + 1 : next, start, end: scaled ? (tokens.at(next)?.end ?? end) : end },
    ...{
      value: Number(digits) * (scale ?? 1),
      mantissa: Number(digits),
      scale: scale ?? 1,
      spelled: true,
      approximate: false,
    },
  };
}

function readDecimals(tokens: Tokens, from: number): string {
  let digits = '';
  for (let at = from; ; at++) {
    const sense = tokens.sense(at, 'cardinal');
    if (!sense || sense.value > 9 || tokens.at(at)?.type === 'word') return digits;
    digits += sense.value;
  }
}

function isPoint(tokens: Tokens, at: number): boolean {
  return tokens.sense(at, 'marker')?.name === 'point' && tokens.sense(at + 1, 'cardinal') !== undefined;
}

/** Digits behind a scale go on with the number when they are smaller: `1億2,000萬`, `2萬5,000個`, never `5億2022年`. */
function continues(tokens: Tokens, at: number, lastScale: number): boolean {
  const token = tokens.at(at);
  if (!token?.glued || token.value >= lastScale) return false;
  const next = tokens.sense(at + 1, 'scale') ?? tokens.sense(at + 1, 'power');
  if (next) return next.value < lastScale;
  const sense = tokens.at(at + 1)?.sense?.is;
  return sense === 'classifier' || sense === 'unit' || sense === 'currency';
}

/** 十幾個, 3,000多名: what follows must be counted; 多 before anything else is a word of its own. */
function followsWithUnit(tokens: Tokens, at: number): boolean {
  const sense = tokens.at(at)?.sense?.is;
  return (
    sense !== undefined && sense !== 'idiom' && sense !== 'marker' && sense !== 'approximate' && sense !== 'position'
  );
}
