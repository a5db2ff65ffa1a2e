import type { Point } from './results/rows';

export const sparkSize = { width: 84, height: 22, margin: 3 } as const;

/** The lines of a sparkline, as paths of an SVG of `sparkSize`. */
export interface Spark {
  /** From period to period. */
  readonly line: string;
  /** Over periods of which nothing is known. */
  readonly gaps: string;
  /** Where zero is, where values are on both sides of it. */
  readonly zero: number | null;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Draws values by time: what is twice as late is twice as far, and a gap is no step. */
export function sparkOf(points: readonly Point[]): Spark {
  const { width, height, margin } = sparkSize;
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const place = (of: number, all: readonly number[], length: number): number => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const share = most === least ? 0.5 : (of - least) / (most - least);
    return round(margin + share * (length - 2 * margin));
  };
  const vertical = (value: number): number => round(height - place(value, values, height));
  const dots = points.map(({ at, value }) => ({ x: place(at, times, width), y: vertical(value) }));
  const steps = points.slice(1).map(({ at }, index) => {
    const [from, to] = [dots[index], dots[index + 1]];
    const isGap = at - (points[index]?.at ?? at) > 1;
    return { isGap, path: from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '' };
  });
  const pathOf = (isGap: boolean): string => steps.flatMap((step) => (step.isGap === isGap ? step.path : [])).join('');
  const crosses = Math.min(...values) < 0 && Math.max(...values) > 0;
  return { line: pathOf(false), gaps: pathOf(true), zero: crosses ? vertical(0) : null, dots };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
