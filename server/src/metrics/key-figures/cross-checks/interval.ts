import type { SaidFigure } from '../said';

/** The values that a figure as said can stand for: rounded up or down to its last digit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half a step either way; said and rounded twice, a figure may be a little further off. */
const ROUNDING = 0.55;

export function intervalOf({ statement: { value }, step = 0 }: SaidFigure): Interval {
  return { low: value - step * ROUNDING, high: value + step * ROUNDING };
}

/**
 * Whether one of two figures is the other, rounded or cut off, as speakers do: $52 million is $52.2 million and may be
 * $52.8 million; $52.3 million is not $52.2 million.
 */
export function roundsTo(a: SaidFigure, b: SaidFigure): boolean {
  const [one, other] = [a.step ?? 0, b.step ?? 0];
  const [finest, coarsest] = one < other ? [one, other] : [other, one];
  const isCoarser = coarsest > finest * COARSER;
  const apart = Math.abs(a.statement.value - b.statement.value);
  return isCoarser ? apart < coarsest : apart <= coarsest * ROUNDING;
}

/** A step this much larger than another is of another rounding. */
const COARSER = 2;

export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** One positive interval as a part of another. */
export function quotient(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / b.low };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 });
}

export function scaled({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}
