import type { CallContext } from '../context';
import type { ExtractedFigure } from '../extract';
import { readRelative } from '../relative';
import type { RelativePeriod } from '../tokens/lexicon';

/** A period in parts; what is not said is undefined. */
interface PeriodParts {
  readonly year: number | undefined;
  /** The year after it, where it may be that one: a call on a year's last quarter is held when that is `last year`. */
  readonly orNext?: boolean;
  /** `Q1` … `Q4`, `H1`, `H2`; a whole year has none. */
  readonly part: string | undefined;
  /** What a date adds to its year: `08-04`, `08`. */
  readonly day: string | undefined;
}

function partsOf(value: string): PeriodParts {
  // ISO 8601 writes a day without its month as ---18.
  if (value.startsWith('---')) return { year: undefined, part: undefined, day: value };
  const match = /^(\d{4})?-?(?:(Q[1-4]|H[12])|FY|(\d\d(?:-\d\d)?))?$/.exec(value);
  return { year: match?.[1] === undefined ? undefined : Number(match[1]), part: match?.[2], day: match?.[3] };
}

/** The periods a figure names: two for `2021-Q4+2021-FY`. */
function periodsOf(figure: ExtractedFigure, context: CallContext): PeriodParts[] {
  const relative = readRelative(figure.value);
  if (relative) return relativePeriods(relative, context);
  return String(figure.value)
    .split('+')
    .map(partsOf)
    .map((parts) =>
      parts.year === undefined && figure.yearOffset !== undefined && context.year !== undefined
        ? { ...parts, year: context.year + figure.yearOffset, orNext: isSpokenLater(context) }
        : parts,
    );
}

/** Whether a call is held in the year after the one it reports on. */
function isSpokenLater({ year, quarter, half }: CallContext): boolean {
  return year !== undefined && (quarter === 4 || half === 2 || (quarter === undefined && half === undefined));
}

/** What a relative period is in the call; none where the call does not tell, so that it can be any. */
function relativePeriods({ unit, offset }: RelativePeriod, context: CallContext): PeriodParts[] {
  const { year, quarter, half } = context;
  const known = (years: number): number | undefined => (year === undefined ? undefined : year + years);
  if (unit === 'year') {
    return [{ year: known(offset), orNext: isSpokenLater(context), part: undefined, day: undefined }];
  }
  const ofHalves = unit === 'half' || (unit === 'same-quarter' && quarter === undefined);
  const own = ofHalves ? (half ?? (quarter === undefined ? undefined : Math.ceil(quarter / 2))) : quarter;
  if (own === undefined) return [];
  if (unit === 'same-quarter') return [{ year: known(offset), part: `${ofHalves ? 'H' : 'Q'}${own}`, day: undefined }];
  const count = ofHalves ? 2 : 4;
  const shift = Math.floor((own - 1 + offset) / count);
  const part = own + offset - shift * count;
  return [{ year: known(shift), part: `${ofHalves ? 'H' : 'Q'}${part}`, day: undefined }];
}

/**
 * Whether two periods or dates can be the same. What one side leaves out (`Q1`) is filled in from the call: a quarter
 * without its year is of the call's year, or of the year before or after where that quarter has not come yet or is
 * past. Where the call does not say its year, anything fits.
 */
export function samePeriod(a: ExtractedFigure, b: ExtractedFigure, context: CallContext): boolean {
  const [left, right] = [periodsOf(a, context), periodsOf(b, context)];
  if (left.length === 0 || right.length === 0) return canBe(a, right) && canBe(b, left);
  const covers = (some: readonly PeriodParts[], all: readonly PeriodParts[]): boolean =>
    some.every((one) => all.some((other) => fits(one, other, context)));
  // Fourth quarter and full year may be one figure here and two there.
  return left.length === right.length ? covers(left, right) : covers(left, right) || covers(right, left);
}

/** A relative period of a call that does not say its quarter can be any of its kind. */
function canBe(figure: ExtractedFigure, others: readonly PeriodParts[]): boolean {
  const unit = readRelative(figure.value)?.unit;
  const letter = unit === 'quarter' ? 'Q' : unit === 'half' ? 'H' : undefined;
  return letter === undefined || others.every(({ part }) => part?.startsWith(letter));
}

function fits(a: PeriodParts, b: PeriodParts, context: CallContext): boolean {
  if (a.day?.startsWith('---') || b.day?.startsWith('---')) return a.day?.slice(-2) === b.day?.slice(-2);
  if (a.part !== b.part || a.day !== b.day) return false;
  if (a.year !== undefined && b.year !== undefined) {
    return a.year === b.year || (a.orNext && a.year + 1 === b.year) || (b.orNext === true && b.year + 1 === a.year);
  }
  const known = a.year ?? b.year;
  if (known === undefined || context.year === undefined || a.day !== undefined) return true;
  const possible = yearsOf(a.part, context.year, context.quarter);
  return possible.includes(known) || ((a.orNext || b.orNext) === true && possible.includes(known + 1));
}

/** The years that a quarter or half said without one can be of. */
function yearsOf(part: string | undefined, year: number, quarter: number | undefined): number[] {
  if (!part?.startsWith('Q') || quarter === undefined) return [year - 1, year, year + 1];
  const own = Number(part[1]);
  if (own === quarter) return [year];
  return own > quarter ? [year, year - 1] : [year, year + 1];
}

/**
 * A period with the year the call gives it: `Q1` is `2022-Q1` in a call on 2022. Undefined where nothing can be added
 * for certain.
 */
export function resolvePeriod(figure: ExtractedFigure, context: CallContext): string | undefined {
  if (figure.kind !== 'period' || context.year === undefined) return undefined;
  const [period] = periodsOf(figure, context);
  if (!period?.part || String(figure.value).startsWith('2')) return undefined;
  if (period.year !== undefined) return `${period.year}-${period.part}`;
  return Number(period.part[1]) === context.quarter && period.part.startsWith('Q')
    ? `${context.year}-${period.part}`
    : undefined;
}

/** The half of the year that a call on one speaks of: `in the half`, `the next`. */
export function isHalf({ value }: ExtractedFigure): boolean {
  return readRelative(value)?.unit === 'half';
}
