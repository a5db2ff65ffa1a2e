import { draft, type FigureDraft, type Reading, tidy } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { type ChineseNumber, readNumber } from './number';

/**
 * 18日 is a day of a month the text says elsewhere, 8點 a time; 21世紀, 1980年代 and 二十國集團 are names. None is a figure,
 * but each may be the counterpart of one.
 */
export function readDayOrTime(tokens: Tokens, from: number): Reading | undefined {
  const number = readNumber(tokens, from);
  if (number?.scale !== 1 || number.value < 0) return undefined;
  const at = number.next;
  const mark = tokens.text(at);
  if (days.has(mark) && number.value >= 1 && number.value <= 31) {
    if (durationEnds.has(tokens.text(at + 1))) return undefined;
    const day = `---${String(number.value).padStart(2, '0')}`;
    return { next: at + 1, figures: [draft(number.start, tokens.end(at), 'date', day, { implicit: true })] };
  }
  if (hours.has(mark) && number.value <= 24) {
    const minutes = readNumber(tokens, at + 1);
    const next = minutes && tokens.text(minutes.next) === '分' ? minutes.next + 1 : at + 1;
    return { next, figures: [named(tokens, number)] };
  }
  const isName = tokens.sense(at, 'marker')?.name === 'name';
  return isName ? { next: at + 1, figures: [named(tokens, number)] } : undefined;
}

const days = wordSet('日 號 号');
const hours = wordSet('點 点 時 时');
/** 5日內 is a duration. */
const durationEnds = wordSet('內 内 後 后 間 间 以');

/** The number of an hour, a century or a group of countries. */
function named(tokens: Tokens, { start, next, value }: ChineseNumber): FigureDraft {
  return draft(start, tokens.end(next), 'quantity', value, { unit: '', implicit: true });
}

const joints = wordSet('至 到 -');

/** 低個位數 is 2%, 中個位數 5%, 高個位數 8%, all approximate; 中至高個位數 is a range of two. */
export function readVague(tokens: Tokens, from: number): Reading | undefined {
  const isRange = tokens.is(from + 2) === 'position' && joints.has(tokens.text(from + 1));
  const last = isRange ? from + 2 : from;
  if (tokens.sense(last + 1, 'marker')?.name !== 'single-digits') return undefined;
  const [first, second] = [tokens.sense(from, 'position'), tokens.sense(last, 'position')];
  if (!first || !second) return undefined;
  const figure = (at: number, end: number, value: number): FigureDraft =>
    draft(tokens.start(at), tokens.end(end), 'percent', value, { unit: '%', approximate: true });
  const own = figure(last, last + 1, second.offset);
  return { next: last + 2, figures: last === from ? [own] : [figure(from, from, first.offset), own] };
}

const several = wordSet('數 数 幾 几');

/** 數十萬, 幾百: no value is said. */
export function readSeveral(tokens: Tokens, from: number): Reading | undefined {
  if (!several.has(tokens.text(from))) return undefined;
  let next = from + 1;
  while (tokens.is(next) === 'power' || tokens.is(next) === 'scale') next++;
  return next > from + 1 ? { next, figures: [] } : undefined;
}

/** 三分之二. */
export function readFraction(tokens: Tokens, from: number): Reading | undefined {
  const whole = readNumber(tokens, from);
  if (!whole || tokens.sense(whole.next, 'marker')?.name !== 'fraction') return undefined;
  const part = readNumber(tokens, whole.next + 1);
  if (!part || whole.value === 0) return undefined;
  const value = tidy(part.value / whole.value);
  return {
    next: part.next,
    figures: [draft(whole.start, part.end, 'quantity', value, { unit: 'part', implicit: true })],
  };
}

/** 一半, 半年, 半個. */
export function readHalf(tokens: Tokens, from: number): Reading | undefined {
  const start = tokens.start(from);
  if (tokens.text(from) === '一') {
    if (tokens.text(from + 1) !== '半') return undefined;
    const half = draft(start, tokens.end(from + 1), 'quantity', 0.5, { unit: 'part', implicit: true });
    return { next: from + 2, figures: [half] };
  }
  if (tokens.text(from) !== '半') return undefined;
  // 逾半, 過半.
  if (tokens.is(from - 1) === 'approximate' || tokens.text(from - 1) === '過' || tokens.text(from - 1) === '过') {
    const half = draft(start, tokens.end(from), 'quantity', 0.5, { unit: 'part', implicit: true });
    if (!isUnit(tokens, from + 1)) return { next: from + 1, figures: [half] };
  }
  const percent = tokens.sense(from + 1, 'percent');
  // 半成 is 5%, 半個百分點 0.5%, 半碼 half a quarter point.
  if (percent && tokens.text(from + 1) !== '%') {
    const half = draft(start, tokens.end(from + 1), 'percent', tidy(percent.factor / 2), { unit: '%' });
    return { next: from + 2, figures: [half] };
  }
  const duration = tokens.sense(from + 1, 'duration');
  if (!duration) return undefined;
  const figure = draft(start, tokens.end(from + 1), 'duration', 0.5, { unit: duration.unit, implicit: true });
  return { next: from + 2, figures: [figure] };
}

/** 近半年 and 逾半數 go on. */
function isUnit(tokens: Tokens, at: number): boolean {
  const is = tokens.is(at);
  return is === 'duration' || is === 'percent' || is === 'classifier' || is === 'unit';
}

/** 翻倍, 減半, 百分之百. */
export function readMultiple(tokens: Tokens, from: number): Reading | undefined {
  const marker = tokens.sense(from, 'marker')?.name;
  const [start, end] = [tokens.start(from), tokens.end(from)];
  if (marker === 'hundred-percent') {
    return { next: from + 1, figures: [draft(start, end, 'percent', 100, { unit: '%' })] };
  }
  if (marker !== 'doubled' && marker !== 'halved') return undefined;
  const value = marker === 'doubled' ? 2 : 0.5;
  return { next: from + 1, figures: [draft(start, end, 'quantity', value, { unit: 'times', implicit: true })] };
}
