import { followsLetters, isYearAt, shortPart, yearAt } from '../common/short-periods';
import { draft, type Reading } from '../draft';
import type { Sense } from '../tokens/lexicon';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { dateValue, isYear, periodValue, yearOf } from '../years';
import { readNumber } from './number';

interface YearReading {
  readonly next: number;
  readonly end: number;
  readonly year: number;
  /** Written as a fiscal year: 2022財年. */
  readonly fiscal: boolean;
}

/**
 * Reads quarters, halves, years and dates: 第一季, 首季, 2022年第三季度, `1Q23`, 上半年, 2022財年, 2024 年 8 月 3 日, 八月.
 * A quarter with the full year of the same year is one figure: 2021年第四季及全年.
 */
export function readPeriod(tokens: Tokens, from: number): Reading | undefined {
  if (!mayBegin(tokens, from) || followsLetters(tokens, from) || isSuccession(tokens, from)) return undefined;
  const start = tokens.start(from);
  const year = readYear(tokens, from);
  const at = year ? skipFiller(tokens, year.next) : from;
  const date = readMonthAndDay(tokens, at, start, year);
  if (date) return date;
  const several = readQuarters(tokens, at, start, year?.year);
  if (several) return several;
  const part = readPart(tokens, at);
  if (part) {
    const full = year ? fullYearBehind(tokens, part.next) : undefined;
    const behind = year ? undefined : yearBehind(tokens, part.next);
    const known = year?.year ?? behind?.year;
    const value = periodValue(known, part.part) + (full ? `+${known}-FY` : '');
    const end = full?.end ?? behind?.end ?? part.end;
    return { next: full?.next ?? behind?.next ?? part.next, figures: [draft(start, end, 'period', value)] };
  }
  if (!year) return undefined;
  const full = tokens.sense(at, 'marker')?.name === 'full-year';
  const value = full || year.fiscal ? `${year.year}-FY` : String(year.year);
  const end = full ? tokens.end(at) : year.end;
  return { next: full ? at + 1 : year.next, figures: [draft(start, end, 'period', value)] };
}

/** 連續第三季 counts. */
function isSuccession(tokens: Tokens, at: number): boolean {
  if (!tokens.isHan(at - 1)) return false;
  const text = tokens.text(at - 1);
  return text === '續' || text === '续' || text.endsWith('連續') || text.endsWith('连续');
}

/** What stands behind a number that a period begins with, unless it is a year by itself. */
const behindPeriod: ReadonlySet<Sense['is'] | undefined> = new Set<Sense['is']>([
  'duration',
  'marker',
  'quarter',
  'half',
  'particle',
  'sign',
  'fiscal',
]);

/** Most numbers are no period, and what stands behind them tells at once. */
function mayBegin(tokens: Tokens, from: number): boolean {
  return !tokens.isNumber(from) || behindPeriod.has(tokens.is(from + 1)) || isYearAt(tokens, from);
}

/** 2022年, 2022財年, 二〇二二年, `FY2022`, 財年2022, and four digits by themselves. */
function readYear(tokens: Tokens, from: number): YearReading | undefined {
  if (tokens.is(from) === 'fiscal' && tokens.text(from) !== '年度') {
    const year = yearAt(tokens, from + 1, true);
    if (!year) return undefined;
    const next = tokens.text(year.next) === '年' ? year.next + 1 : year.next;
    return { next, end: tokens.end(next - 1), year: year.year, fiscal: true };
  }
  if (tokens.isNumber(from)) {
    const isWhole = isYearAt(tokens, from) || isOldYear(tokens, from);
    if (isWhole) return closeYear(tokens, from + 1, tokens.value(from));
    return readShortYear(tokens, from) ?? readRepublicanYear(tokens, from);
  }
  if (isRepublic(tokens.text(from))) return readRepublicanYear(tokens, from + 1);
  const number = readNumber(tokens, from);
  const isYearInNumerals = number?.spelled && number.scale === 1 && isYear(String(number.value));
  return isYearInNumerals ? closeYear(tokens, number.next, number.value) : undefined;
}

/** 1929年: the number alone might count anything. */
function isOldYear(tokens: Tokens, at: number): boolean {
  if (tokens.size(at) !== 4 || tokens.text(at + 1) !== '年') return false;
  const year = tokens.value(at);
  return year >= 1800 && year < 1950;
}

/** The 年 or 財年 behind a year; without one it may be another number. */
function closeYear(tokens: Tokens, next: number, year: number): YearReading | undefined {
  const behind = tokens.text(next) === '年' ? next + 1 : next;
  const fiscal = fiscalAt(tokens, behind);
  const closed = fiscal ? behind + 1 : behind;
  if (closed === next && !standsAsYear(tokens, next)) return undefined;
  return { next: closed, end: tokens.end(closed - 1), year, fiscal };
}

/** 22年第一季: two digits are a year only with a quarter or half behind them. */
function readShortYear(tokens: Tokens, from: number): YearReading | undefined {
  const next = from + 1;
  if (tokens.size(from) !== 2 || tokens.text(next) !== '年' || !readPart(tokens, next + 1)) return undefined;
  const year = yearOf(tokens.text(from));
  return year === undefined ? undefined : { next: next + 1, end: tokens.end(next), year, fiscal: false };
}

function isRepublic(text: string): boolean {
  return text === '民國' || text === '民国';
}

const REPUBLIC = 1911;

/**
 * 民國113年, 112年度, 113年第二季: years counted from the founding of the republic, as Taiwan's companies do. Without
 * 民國 only what can be nothing else is one.
 */
function readRepublicanYear(tokens: Tokens, at: number): YearReading | undefined {
  const count = tokens.size(at) <= 3 && tokens.isNumber(at) ? tokens.value(at) : 0;
  if (!(count >= 80 && count <= 140)) return undefined;
  const year = count + REPUBLIC;
  // 年度 is one word.
  if (tokens.text(at + 1) === '年度') return { next: at + 2, end: tokens.end(at + 1), year, fiscal: true };
  const isSaid = isRepublic(tokens.text(at - 1));
  const isDated = count >= 100 && (readPart(tokens, at + 2) || isMonth(tokens, at + 2));
  if (tokens.text(at + 1) !== '年' || !(isSaid || isDated)) return undefined;
  return { next: at + 2, end: tokens.end(at + 1), year, fiscal: false };
}

function isMonth(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && tokens.sense(at + 1, 'marker')?.name === 'month';
}

const ofReports = wordSet('報 报 股 大 會 会');

/** 年度 in 年度報告 (annual report) is no fiscal year. */
function fiscalAt(tokens: Tokens, at: number): boolean {
  return tokens.is(at) === 'fiscal' && (tokens.text(at) !== '年度' || !ofReports.has(tokens.text(at + 1)));
}

const counting: ReadonlySet<Sense['is'] | undefined> = new Set<Sense['is']>([
  'scale',
  'power',
  'currency',
  'percent',
  'unit',
  'classifier',
  'times',
  'duration',
]);

/** Four digits without 年 are a year unless they count something. */
function standsAsYear(tokens: Tokens, next: number): boolean {
  return tokens.sense(next, 'marker')?.name !== 'name' && !counting.has(tokens.is(next));
}

function skipFiller(tokens: Tokens, at: number): number {
  return tokens.text(at) === '的' || tokens.text(at) === ',' ? at + 1 : at;
}

interface PartReading {
  readonly next: number;
  readonly end: number;
  readonly part: string;
}

const joints = wordSet('、 和 及 與 与 至 到 -');

/** 第三、四季, 第三及第四季度: each quarter is a figure. */
function readQuarters(tokens: Tokens, at: number, start: number, year: number | undefined): Reading | undefined {
  if (tokens.sense(at, 'marker')?.name !== 'ordinal') return undefined;
  const value = tokens.sense(at + 1, 'cardinal')?.value ?? tokens.value(at + 1);
  if (!(value >= 1 && value <= 4) || !joints.has(tokens.text(at + 2))) return undefined;
  const second = tokens.sense(at + 3, 'marker')?.name === 'ordinal' ? at + 4 : at + 3;
  const part = readQuarter(tokens, second);
  if (!part) return undefined;
  const figures = [
    draft(start, tokens.end(at + 1), 'period', periodValue(year, `Q${value}`)),
    draft(tokens.start(at + 3), part.end, 'period', periodValue(year, part.part)),
  ];
  return { next: part.next, figures };
}

/** 第一季, 第1季度, 首季, 一季度, 上半年, `Q1`. */
export function readPart(tokens: Tokens, at: number): PartReading | undefined {
  const is = tokens.is(at);
  if (is === 'marker') {
    const marker = tokens.sense(at, 'marker')?.name;
    if (marker === 'Q1' || marker === 'H1' || marker === 'H2') {
      return { next: at + 1, end: tokens.end(at), part: marker };
    }
    return marker === 'ordinal' ? readQuarter(tokens, at + 1) : undefined;
  }
  const short = shortPart(tokens, at);
  if (short) return short;
  // Without 第 only the long word is a quarter: 一季度, but 連續三季 counts them.
  if ((is !== 'cardinal' && !tokens.isNumber(at)) || tokens.is(at + 1) !== 'quarter') return undefined;
  const before = tokens.text(at - 1);
  const named = before === '年' || (tokens.text(at + 1) === '季度' && !countingQuarters.has(before));
  return named ? readQuarter(tokens, at) : undefined;
}

const countingQuarters = wordSet('前 後 后 近 續 续 去 幾 几');

function readQuarter(tokens: Tokens, at: number): PartReading | undefined {
  if (tokens.is(at + 1) !== 'quarter') return undefined;
  const value = tokens.sense(at, 'cardinal')?.value ?? tokens.value(at);
  return value >= 1 && value <= 4 ? { next: at + 2, end: tokens.end(at + 1), part: `Q${value}` } : undefined;
}

/** `Q1 2023`, `1Q23`, `Q1'23` in a translation. */
function yearBehind(tokens: Tokens, at: number): { next: number; end: number; year: number } | undefined {
  if (!endsLatinPart(tokens, at - 1)) return undefined;
  const apostrophe = tokens.text(at) === "'" || tokens.is(at) === 'fiscal';
  return apostrophe ? yearAt(tokens, at + 1, true) : yearAt(tokens, at, tokens.glued(at));
}

function endsLatinPart(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) || tokens.text(at) === 'q' || tokens.text(at) === 'h';
}

/** 及全年 behind a quarter; with a year of its own it is another figure. */
function fullYearBehind(tokens: Tokens, from: number): { next: number; end: number } | undefined {
  const isFull = beforeFullYear.has(tokens.text(from)) && tokens.sense(from + 1, 'marker')?.name === 'full-year';
  return isFull ? { next: from + 2, end: tokens.end(from + 1) } : undefined;
}

const beforeFullYear = wordSet('及 和 與 与 暨');

/** 8月, 8月4日, 八月份, with the year before them if there is one. */
function readMonthAndDay(
  tokens: Tokens,
  at: number,
  start: number,
  year: YearReading | undefined,
): Reading | undefined {
  const range = readMonths(tokens, at, start, year);
  if (range) return range;
  const month = readNumber(tokens, at);
  if (!month || tokens.sense(month.next, 'marker')?.name !== 'month') return undefined;
  if (month.value < 1 || month.value > 12 || month.scale !== 1) return undefined;
  const day = readNumber(tokens, month.next + 1);
  const hasDay = day && days.has(tokens.text(day.next)) && day.value >= 1 && day.value <= 31;
  const value = dateValue(year?.year, month.value, hasDay ? day.value : undefined);
  const last = hasDay ? day.next : month.next;
  const own = draft(start, tokens.end(last), 'date', value);
  const second = hasDay ? secondDayAt(tokens, last + 1) : undefined;
  if (!second) return { next: last + 1, figures: [own] };
  const other = dateValue(year?.year, month.value, second.day);
  return { next: second.next, figures: [own, draft(second.start, second.end, 'date', other)] };
}

const dayJoints = wordSet('和 及 與 与 、 至 到 -');

/** 5月15日和16日: another day of the month. */
function secondDayAt(
  tokens: Tokens,
  joint: number,
): { next: number; start: number; end: number; day: number } | undefined {
  const number = dayJoints.has(tokens.text(joint)) ? readNumber(tokens, joint + 1) : undefined;
  if (!number || !days.has(tokens.text(number.next)) || number.value < 1 || number.value > 31) return undefined;
  return { next: number.next + 1, start: number.start, end: tokens.end(number.next), day: number.value };
}

const days = wordSet('日 號 号');
const rangeMarks = wordSet('至 到 -');

/** 1至9月: the first month is said without its word. */
function readMonths(tokens: Tokens, at: number, start: number, year: YearReading | undefined): Reading | undefined {
  const first = readNumber(tokens, at);
  if (!first || first.value > 12 || first.value < 1 || !rangeMarks.has(tokens.text(first.next))) return undefined;
  const second = readNumber(tokens, first.next + 1);
  if (!second || second.value > 12 || tokens.sense(second.next, 'marker')?.name !== 'month') return undefined;
  const figures = [
    draft(start, first.end, 'date', dateValue(year?.year, first.value, undefined)),
    draft(second.start, tokens.end(second.next), 'date', dateValue(year?.year, second.value, undefined)),
  ];
  return { next: second.next + 1, figures };
}
