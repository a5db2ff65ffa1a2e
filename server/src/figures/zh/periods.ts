import { followsLetters, shortPart, yearAt } from '../common/short-periods';
import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
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
  const start = tokens.at(from)?.start;
  if (start === undefined || !mayBegin(tokens, from) || followsLetters(tokens, from)) return undefined;
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
  const full = tokens.sense(at, 'marker')?.name === 'full-year' ? tokens.at(at) : undefined;
  const value = full || year.fiscal ? `${year.year}-FY` : String(year.year);
  return { next: full ? at + 1 : year.next, figures: [draft(start, full?.end ?? year.end, 'period', value)] };
}

/** Most numbers are no period, and what stands behind them tells at once. */
function mayBegin(tokens: Tokens, from: number): boolean {
  const token = tokens.at(from);
  if (token?.type !== 'number' || isYear(token.text)) return true;
  const next = tokens.at(from + 1);
  const is = next?.sense?.is;
  return (
    is === 'duration' || is === 'marker' || is === 'quarter' || is === 'half' || is === 'particle' || is === 'sign'
  );
}

/** 2022年, 2022財年, 二〇二二年, `FY2022`, 財年2022, and four digits by themselves. */
function readYear(tokens: Tokens, from: number): YearReading | undefined {
  const fiscalFirst = tokens.sense(from, 'fiscal') && tokens.text(from) !== '年度';
  if (fiscalFirst) {
    const year = yearAt(tokens.at(from + 1), from + 1, true);
    if (!year) return undefined;
    const closing = tokens.text(year.next) === '年' ? 1 : 0;
    return {
      next: year.next + closing,
      end: tokens.at(year.next + closing - 1)?.end ?? year.end,
      year: year.year,
      fiscal: true,
    };
  }
  const token = tokens.at(from);
  const digits = token?.type === 'number' ? token.text : undefined;
  const number = digits === undefined ? readNumber(tokens, from) : undefined;
  const written = digits ?? (number?.spelled && number.scale === 1 ? String(number.value) : '');
  const next = number?.next ?? from + 1;
  if (isYear(written)) {
    const fiscal = tokens.sense(next, 'fiscal');
    const yearWord = tokens.text(next) === '年' ? next + 1 : next;
    const closed = fiscalAt(tokens, yearWord) ? yearWord + 1 : fiscal && fiscalAt(tokens, next) ? next + 1 : yearWord;
    if (closed === next && !standsAsYear(tokens, next)) return undefined;
    const end = tokens.at(closed - 1)?.end ?? 0;
    return { next: closed, end, year: Number(written), fiscal: closed > yearWord };
  }
  // 22年第一季: two digits are a year only with a quarter or half behind them.
  if (digits !== undefined && digits.length === 2 && tokens.text(next) === '年' && readPart(tokens, next + 1)) {
    const year = yearOf(digits);
    return year === undefined ? undefined : { next: next + 1, end: tokens.at(next)?.end ?? 0, year, fiscal: false };
  }
  return undefined;
}

/** 年度 in 年度報告 (annual report) is no fiscal year. */
function fiscalAt(tokens: Tokens, at: number): boolean {
  if (!tokens.sense(at, 'fiscal')) return false;
  return tokens.text(at) !== '年度' || !/^[報报股大會会]$/.test(tokens.text(at + 1) ?? '');
}

/** Four digits without 年 are a year unless they count something. */
function standsAsYear(tokens: Tokens, next: number): boolean {
  const sense = tokens.at(next)?.sense?.is;
  const counts = ['scale', 'power', 'currency', 'percent', 'unit', 'classifier', 'times', 'duration'];
  if (tokens.sense(next, 'marker')?.name === 'name') return false;
  return sense === undefined || !counts.includes(sense);
}

function skipFiller(tokens: Tokens, at: number): number {
  return tokens.text(at) === '的' || tokens.text(at) === ',' ? at + 1 : at;
}

interface PartReading {
  readonly next: number;
  readonly end: number;
  readonly part: string;
}

/** 第三、四季, 第三及第四季度: each quarter is a figure. */
function readQuarters(tokens: Tokens, at: number, start: number, year: number | undefined): Reading | undefined {
  if (tokens.sense(at, 'marker')?.name !== 'ordinal') return undefined;
  const first = tokens.at(at + 1);
  const value = tokens.sense(at + 1, 'cardinal')?.value ?? first?.value ?? 0;
  if (!first || !(value >= 1 && value <= 4) || !/^[、和及與与至到-]$/.test(tokens.text(at + 2) ?? '')) return undefined;
  const second = tokens.sense(at + 3, 'marker')?.name === 'ordinal' ? at + 4 : at + 3;
  const part = readQuarter(tokens, second);
  const secondStart = tokens.at(at + 3)?.start;
  if (!part || secondStart === undefined) return undefined;
  const figures = [
    draft(start, first.end, 'period', periodValue(year, `Q${value}`)),
    draft(secondStart, part.end, 'period', periodValue(year, part.part)),
  ];
  return { next: part.next, figures };
}

/** 第一季, 第1季度, 首季, 一季度, 上半年, `Q1`. */
export function readPart(tokens: Tokens, at: number): PartReading | undefined {
  const marker = tokens.sense(at, 'marker')?.name;
  const token = tokens.at(at);
  if (!token) return undefined;
  if (marker === 'Q1' || marker === 'H1' || marker === 'H2') return { next: at + 1, end: token.end, part: marker };
  if (marker === 'ordinal') return readQuarter(tokens, at + 1);
  const short = shortPart(tokens, at);
  if (short) return short;
  // Without 第 only the long word is a quarter: 一季度, but 連續三季 counts them.
  const bare = token.sense?.is === 'cardinal' || token.type === 'number';
  const before = tokens.text(at - 1);
  const longWord = tokens.text(at + 1) === '季度' && !/^[前後后近續续去幾几]$/.test(before ?? '');
  return bare && (longWord || before === '年') ? readQuarter(tokens, at) : undefined;
}

function readQuarter(tokens: Tokens, at: number): PartReading | undefined {
  const value = tokens.sense(at, 'cardinal')?.value ?? tokens.at(at)?.value;
  const token = tokens.at(at + 1);
  if (token?.sense?.is !== 'quarter' || value === undefined || !(value >= 1 && value <= 4)) return undefined;
  return { next: at + 2, end: token.end, part: `Q${value}` };
}

/** `Q1 2023`, `1Q23`, `Q1'23` in a translation. */
function yearBehind(tokens: Tokens, at: number): { next: number; end: number; year: number } | undefined {
  const token = tokens.at(at);
  const latin = /^(?:q|h|\d+)$/.test(tokens.text(at - 1) ?? '');
  if (!latin || !token) return undefined;
  const apostrophe = token.text === "'" || tokens.sense(at, 'fiscal') ? 1 : 0;
  return yearAt(tokens.at(at + apostrophe), at + apostrophe, token.glued || apostrophe === 1);
}

/** 及全年, 和2021全年 behind a quarter. */
function fullYearBehind(tokens: Tokens, from: number): { next: number; end: number } | undefined {
  if (!/^[及和與与暨]$/.test(tokens.text(from) ?? '')) return undefined;
  const year = readYear(tokens, from + 1);
  const at = year?.next ?? from + 1;
  const token = tokens.at(at);
  if (tokens.sense(at, 'marker')?.name === 'full-year' && token) return { next: at + 1, end: token.end };
  return year?.fiscal ? { next: year.next, end: year.end } : undefined;
}

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
  const monthToken = month ? tokens.at(month.next) : undefined;
  if (!month || monthToken?.sense?.is !== 'marker' || monthToken.sense.name !== 'month') return undefined;
  if (month.value < 1 || month.value > 12 || month.scale !== 1) return undefined;
  const day = readNumber(tokens, month.next + 1);
  const dayToken = day ? tokens.at(day.next) : undefined;
  const hasDay = day && dayToken && /^[日號号]$/.test(dayToken.text) && day.value >= 1 && day.value <= 31;
  const value = dateValue(year?.year, month.value, hasDay ? day.value : undefined);
  const end = hasDay ? dayToken.end : monthToken.end;
  return { next: hasDay ? day.next + 1 : month.next + 1, figures: [draft(start, end, 'date', value)] };
}

/** 1至9月: the first month is said without its word. */
function readMonths(tokens: Tokens, at: number, start: number, year: YearReading | undefined): Reading | undefined {
  const first = readNumber(tokens, at);
  if (!first || first.value > 12 || first.value < 1 || !/^[至到-]$/.test(tokens.text(first.next) ?? ''))
    return undefined;
  const second = readNumber(tokens, first.next + 1);
  const word = second ? tokens.at(second.next) : undefined;
  if (!second || !word || tokens.sense(second.next, 'marker')?.name !== 'month' || second.value > 12) return undefined;
  const figures = [
    draft(start, first.end, 'date', dateValue(year?.year, first.value, undefined)),
    draft(second.start, word.end, 'date', dateValue(year?.year, second.value, undefined)),
  ];
  return { next: second.next + 1, figures };
}
