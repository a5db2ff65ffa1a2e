import type { CallContext } from '../../figures/context';
import type { ExtractedFigure } from '../../figures/extract';
import { readRelative } from '../../figures/relative';
import type { ComparisonBasis } from '../../figures/model';

/** A period in parts: `Q1` … `Q4`, `H1`, `H2`, `9M` or `FY`. */
export interface Period {
  readonly year: number;
  readonly part: string;
}

/** What a metric and the words around tell about the period that a figure names. */
export interface PeriodUse {
  /** The period that the sentence speaks of otherwise. */
  readonly frame: Period | undefined;
  /** Speaks of what is to come: a quarter without its year is the next of that name. */
  readonly future: boolean;
  /** Of a balance: a date or a year stands for its last quarter or half. */
  readonly stock: boolean;
}

export function periodText({ year, part }: Period): string {
  return `${year}-${part}`;
}

/** Counts the parts of years, so that periods can be compared and moved. */
function index({ year, part }: Period): { count: number; at: number } | undefined {
  const match = /^([QH])([1-4])$/.exec(part);
  if (!match) return undefined;
  const count = match[1] === 'Q' ? 4 : 2;
  return { count, at: year * count + Number(match[2]) - 1 };
}

/** A period moved by so many of its kind; a year where it is one. */
export function shift(period: Period, by: number): Period {
  const place = index(period);
  if (!place) return { ...period, year: period.year + by };
  const at = place.at + by;
  const letter = place.count === 4 ? 'Q' : 'H';
  return { year: Math.floor(at / place.count), part: `${letter}${(at % place.count) + 1}` };
}

export function yearBefore({ year, part }: Period): Period {
  return { year: year - 1, part };
}

/** How a change from one period to another is called: against the year before, or the period before. */
export function basisBetween(from: Period, to: Period): ComparisonBasis | undefined {
  if (from.part === to.part && from.year === to.year - 1) return 'yoy';
  const [a, b] = [index(from), index(to)];
  return a && b && a.count === b.count && b.at - a.at === 1 ? 'qoq' : undefined;
}

/** -1, 0 or 1 as a period ends before, with or after another. */
export function compareEnds(a: Period, b: Period): number {
  return Math.sign(endMonth(a) - endMonth(b));
}

function endMonth({ year, part }: Period): number {
  const months = part === 'FY' ? 12 : part === '9M' ? 9 : Number(part[1]) * (part.startsWith('Q') ? 3 : 6);
  return year * 12 + months;
}

/** The period that the call reports on. */
export function callPeriod({ year, quarter, half }: CallContext): Period | undefined {
  if (year === undefined) return undefined;
  return { year, part: quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : 'FY' };
}

/** Reads the periods that figures name, in a call. */
export class PeriodReader {
  readonly #call: Period | undefined;
  /** Calendar month, 1 to 12, in which the period that is reported on ends. */
  readonly #endMonth: number | undefined;

  constructor(context: CallContext, endMonth: number | undefined) {
    this.#call = callPeriod(context);
    this.#endMonth = endMonth ?? (this.#call ? ((endMonthOf(this.#call) - 1) % 12) + 1 : undefined);
  }

  get call(): Period | undefined {
    return this.#call;
  }

  /** @returns undefined where the figure is no period, or the call does not tell which */
  read(figure: ExtractedFigure, use: PeriodUse): Period | undefined {
    if (!this.#call) return absolute(String(figure.value));
    if (figure.kind === 'date') return this.#ofDate(String(figure.value), this.#call, use);
    if (figure.kind !== 'period') return undefined;
    const relative = readRelative(figure.value);
    if (relative) return this.#relative(relative, this.#call, use, figure.text.toLowerCase());
    const value = String(figure.value).split('+')[0] ?? '';
    if (/^\d{4}$/.test(value)) return this.#ofYear(Number(value), this.#call, use);
    const known = absolute(value);
    if (known) return known;
    const year = figure.yearOffset === undefined ? undefined : this.#call.year + figure.yearOffset;
    return /^[QH][1-4]$/.test(value) ? { year: year ?? this.#yearOf(value, this.#call, use), part: value } : undefined;
  }

  #ofYear(year: number, call: Period, { stock, frame }: PeriodUse): Period {
    if (stock) return { year, part: call.part.startsWith('H') ? 'H2' : call.part === 'FY' ? 'FY' : 'Q4' };
    return { year, part: frame?.part === '9M' ? '9M' : 'FY' };
  }

  /** A quarter or half without its year: of the year that the call's own fits best. */
  #yearOf(part: string, call: Period, { future }: PeriodUse): number {
    const own = { year: call.year, part };
    const order = compareEnds(own, call);
    if (part === call.part) return call.year;
    if (future) return order > 0 ? call.year : call.year + 1;
    return order > 0 ? call.year - 1 : call.year;
  }

  #relative(
    { unit, offset }: { unit: string; offset: number },
    call: Period,
    { frame, stock }: PeriodUse,
    text: string,
  ): Period | undefined {
    const own = frame ?? call;
    if (unit === 'quarter') return call.part.startsWith('Q') ? shift(call, offset) : undefined;
    if (unit === 'half') return call.part.startsWith('H') ? shift(call, offset) : undefined;
    if (unit === 'same-quarter') return { year: (frame && frame.year <= call.year ? call.year : own.year) + offset, part: own.part };
    if (unit !== 'year') return undefined;
    if (stock && offset === 0) return this.#ofYear(call.year, call, { frame, stock, future: false });
    const whole = /full|fiscal|whole|entire|calendar/.test(text);
    if (offset === -1 && !whole) return stock || own.part !== 'FY' ? { year: call.year - 1, part: own.part } : { year: own.year - 1, part: 'FY' };
    return { year: call.year + offset, part: 'FY' };
  }

  /** The period that ends with a month; that of the call's year or the year before where the date has no year. */
  #ofDate(value: string, call: Period, { stock, future }: PeriodUse): Period | undefined {
    const match = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/.exec(value);
    if (!match || this.#endMonth === undefined || (!stock && !match[3])) return undefined;
    let distance = Number(match[2]) - this.#endMonth;
    // Weeks that end a quarter may end in the month after.
    if (match[3] !== undefined && Number(match[3]) <= 7 && distance % 3 !== 0) distance--;
    if (match[1] !== undefined) {
      const years = Number(match[1]) - this.#calendarYear(call);
      distance += years * 12;
    } else if (distance > 0 && !future) distance -= 12;
    const months = call.part.startsWith('Q') ? 3 : call.part.startsWith('H') ? 6 : 12;
    if (distance % months !== 0) {
      if (months === 6 || distance % 3 !== 0) return undefined;
      return undefined;
    }
    return shift(call, distance / months);
  }

  /** The calendar year in which the call's period ends: fiscal years may run ahead. */
  #calendarYear(call: Period): number {
    const usual = ((endMonthOf(call) - 1) % 12) + 1;
    // A fiscal year that ends before December has most of its quarters in the calendar year before or in its own.
    return this.#endMonth !== undefined && this.#endMonth > usual && call.part !== 'FY' ? call.year - 1 : call.year;
  }
}

function endMonthOf(period: Period): number {
  return endMonth(period);
}

function absolute(value: string): Period | undefined {
  const match = /^(\d{4})-(Q[1-4]|H[12]|FY)$/.exec(value);
  return match?.[1] && match[2] ? { year: Number(match[1]), part: match[2] } : undefined;
}
