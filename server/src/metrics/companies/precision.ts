import type { RecordedFigure } from './model';

type Said = Pick<RecordedFigure, 'value' | 'to' | 'unit' | 'approximate' | 'step'>;

/** Half a step either way; said and rounded twice, a figure may be a little further off. */
const ROUNDING = 0.55;
/** Of its value, what a figure that is said loosely may be off. */
const LOOSELY = 0.02;

/** How far a figure may be from what it stands for. */
export function tolerance({ value, to, approximate, step = 0 }: Said): number {
  const rounded = step * ROUNDING;
  return approximate ? Math.max(rounded, LOOSELY * Math.max(Math.abs(value), Math.abs(to ?? 0))) : rounded;
}

/** Whether one of two figures is the other, rounded: $52 million is $52.2 million, $52.3 million is not. */
export function agree(a: Said, b: Said): boolean {
  if (a.unit !== b.unit) return false;
  const most = Math.max(tolerance(a), tolerance(b), smallest(a, b));
  if (a.to === undefined && b.to === undefined) return Math.abs(a.value - b.value) <= most;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return Math.abs(one.low - other.low) <= most && Math.abs(one.high - other.high) <= most;
}

/** The ends of a figure, in their order whichever is said first: a loss of $8 to $9 million is from -9 to -8. */
export function rangeOf({ value, to = value }: Pick<Said, 'value' | 'to'>): {
  readonly low: number;
  readonly high: number;
} {
  return { low: Math.min(value, to), high: Math.max(value, to) };
}

/** What arithmetic leaves over: 0.1 + 0.2 is 0.3. */
export function smallest(...figures: readonly Pick<Said, 'value'>[]): number {
  return 1e-9 * Math.max(...figures.map(({ value }) => Math.abs(value)), 1e-9);
}

/** One value less another, without what arithmetic leaves over. */
export function difference(value: number, other: number): number {
  return Number((value - other).toPrecision(12));
}
