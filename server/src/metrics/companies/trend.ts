import type { Cell, Trend } from './table-model';

/** How values went, where there are two at least in the row's unit: across a change of currency nothing rises or falls. */
export function trendOf(cells: readonly (Cell | undefined)[], unit: string | undefined): Trend | undefined {
  const points = cells.flatMap((cell, column) =>
    cell !== undefined && cell.unit === unit && cell.to === undefined ? [{ column, value: cell.value }] : [],
  );
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const change = Math.sign(last.value - first.value);
  const extreme = (sign: 1 | -1): number =>
    points.reduce((best, point) => (sign * (point.value - best.value) > 0 ? point : best)).column;
  return {
    direction: change > 0 ? 'rose' : change < 0 ? 'fell' : 'unchanged',
    from: first.column,
    to: last.column,
    lowest: extreme(-1),
    highest: extreme(1),
  };
}
