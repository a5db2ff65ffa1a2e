import type { CallContext } from '../../figures/context';
import type { ExtractedFigure } from '../../figures/extract';
import { readRelative } from '../../figures/relative';
import type { RelativePeriod } from '../../figures/tokens/lexicon';
import { callPeriod, compareEnds, lastPart, monthsOf, type Period, readPeriod, shift } from './periods';

/** A period as a sentence names it. */
export interface PeriodName {
  /** Undefined where `part` says all. */
  readonly figure: ExtractedFigure | undefined;
  /** A year that says which the same period is of: `the same period of 2023`. */
  readonly year: number | undefined;
  /** What no figure names: `first nine months`, `year to date`, `year-end`, `end of last year`, `full year`. */
  readonly part: '9M' | 'H1' | 'to-date' | 'year-end' | 'last-year-end' | 'full-year' | undefined;
}

/** What a metric and the words around tell about the period that a figure names. */
export interface PeriodUse {
  /** The period that the sentence speaks of otherwise. */
  readonly frame: Period | undefined;
  /** Speaks of what is to come: a quarter without its year is the next of that name. */
  readonly future: boolean;
  /** Of a balance: a date or a year stands for the quarter or half that ends with it. */
  readonly stock: boolean;
  /** Said right behind a figure, of which it is the period. */
  readonly own?: boolean;
  /** What the quarter is that the speaker calls the current one, where what is to come is spoken of. */
  readonly next?: Period | undefined;
}

/** Weeks that end a period may end so early in the next month, or so early in its last. */
const FIRST_DAYS = 7;
const LAST_DAYS = 22;

/** Reads the periods that sentences name, in a call that reports on one. */
export class PeriodReader {
  /** The period that the call reports on, undefined where its opening does not tell. */
  readonly call: Period | undefined;
  /** Calendar month, 1 to 12, in which that period ends. */
  readonly endMonth: number;

  /** @param endMonth the calendar month in which the call's period ends, where the call says so */
  constructor(context: CallContext, endMonth: number | undefined) {
    this.call = callPeriod(context);
    this.endMonth = endMonth ?? (this.call ? monthsOf(this.call) : 12);
  }

  /** @returns undefined where it is no period, or the call does not tell which */
  read({ figure, part, year }: PeriodName, use: PeriodUse): Period | undefined {
    const { call } = this;
    if (!call) return figure && readPeriod(String(figure.value));
    if (part !== undefined) return partOfYear(part, year, call, use);
    if (year !== undefined) return { year, part: (use.frame ?? call).part };
    const named = figure?.kind === 'period' ? monthNames.indexOf(figure.text.slice(0, 3).toLowerCase()) : -1;
    if (named >= 0) return this.#endingIn(named + 1, call, use);
    if (figure?.kind === 'date') return this.#ofDate(String(figure.value), call, use);
    return figure?.kind === 'period' ? ofPeriod(figure, call, use) : undefined;
  }

  /** `The March quarter`: named by its last month, and so another quarter in another fiscal year. */
  #endingIn(month: number, call: Period, { future }: PeriodUse): Period | undefined {
    const months = lengthOf(call);
    const distance = month - this.endMonth;
    if (distance % months !== 0) return undefined;
    const away = future ? (distance > 0 ? distance : distance + 12) : distance > 0 ? distance - 12 : distance;
    return shift(call, away / months);
  }

  /** The period that ends with a date or month; of the year up to the call's end where the date has no year. */
  #ofDate(value: string, call: Period, { stock, future }: PeriodUse): Period | undefined {
    const [, year, month, day] = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
    if (month === undefined || (!stock && day === undefined)) return undefined;
    // No period ends in the middle of a month.
    if (day !== undefined && Number(day) > FIRST_DAYS && Number(day) < LAST_DAYS) return undefined;
    let distance = Number(month) - this.endMonth;
    // Weeks that end a quarter may end in the first days of the next month.
    if (day !== undefined && Number(day) <= FIRST_DAYS && distance % 3 !== 0) distance--;
    if (year !== undefined) distance += (Number(year) - this.#calendarYear(call)) * 12;
    else if (distance > 0 && !future) distance -= 12;
    const months = lengthOf(call);
    return distance % months === 0 ? shift(call, distance / months) : undefined;
  }

  /** The calendar year in which the call's period ends. A fiscal year that ends early in one begins in the one before. */
  #calendarYear(call: Period): number {
    return this.endMonth > monthsOf(call) ? call.year - 1 : call.year;
  }
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The months of a period of the call's kind. */
function lengthOf({ part }: Period): number {
  return part.startsWith('Q') ? 3 : part.startsWith('H') ? 6 : 12;
}

function ofPeriod(figure: ExtractedFigure, call: Period, use: PeriodUse): Period | undefined {
  const relative = readRelative(figure.value);
  if (relative) return ofRelative(relative, figure.text, call, use);
  // A quarter and its full year are one figure in openings: 2021-Q4+2021-FY.
  const value = String(figure.value).split('+')[0] ?? '';
  if (/^\d{4}$/.test(value)) return ofYear(Number(value), call, use);
  const known = readPeriod(value);
  if (known || !/^(?:Q[1-4]|H[12])$/.test(value)) return known;
  const year = figure.yearOffset === undefined ? yearOf(value, call, use) : call.year + figure.yearOffset;
  return { year, part: value };
}

function ofYear(year: number, call: Period, { stock, frame }: PeriodUse): Period {
  if (stock) return { year, part: lastPart(call) };
  return { year, part: frame?.part === '9M' ? '9M' : 'FY' };
}

/** The year of a quarter or half said without one: the one whose quarter is nearest, before or after the call. */
function yearOf(part: string, call: Period, { future }: PeriodUse): number {
  const order = compareEnds({ year: call.year, part }, call);
  if (part === call.part || order === 0) return call.year;
  if (future) return order > 0 ? call.year : call.year + 1;
  return order > 0 ? call.year - 1 : call.year;
}

function ofRelative({ unit, offset }: RelativePeriod, text: string, call: Period, use: PeriodUse): Period | undefined {
  const own = use.frame ?? call;
  if (unit === 'quarter' && offset === 0 && use.next?.part.startsWith('Q')) return use.next;
  if (unit === 'quarter') return call.part.startsWith('Q') ? shift(call, offset) : undefined;
  if (unit === 'half') return call.part.startsWith('H') ? shift(call, offset) : undefined;
  // The same period a year before the call, or before a period that is still to come.
  if (unit === 'same-quarter') return { year: Math.max(own.year, call.year) + offset, part: own.part };
  if (use.stock && offset === 0) return ofYear(call.year, call, use);
  if (offset !== -1 || /full|fiscal|whole|entire|calendar/i.test(text)) return { year: call.year + offset, part: 'FY' };
  // Of the year that is over, when it is reported: `We grew to $6.7 billion last year`.
  if (use.own && own.part === 'FY' && call.part === lastPart(call) && own.year === call.year) return own;
  // `Last year` in a quarter is the same quarter.
  return { year: call.year - 1, part: own.part };
}

const toDate: Readonly<Record<string, string>> = { Q2: 'H1', Q3: '9M', Q4: 'FY', H2: 'FY' };

function partOfYear(
  part: NonNullable<PeriodName['part']>,
  year: number | undefined,
  call: Period,
  { future }: PeriodUse,
): Period {
  if (part === '9M' || part === 'H1') return { year: year ?? call.year, part };
  if (part === 'to-date') return { year: call.year, part: toDate[call.part] ?? call.part };
  const last = lastPart(call);
  if (part === 'last-year-end') return { year: call.year - 1, part: last };
  // The full year that is to come, once this one is over.
  if (part === 'full-year') return { year: future && call.part === last ? call.year + 1 : call.year, part: 'FY' };
  return { year: call.part === last ? call.year : call.year - 1, part: last };
}
