import { sparkOf, sparkSize } from '../sparkline';
import { drawing, svg } from '../svg';
import type { TrendView } from './rows';

/** How the values of a row went, small enough to stand in it. */
export function trendDrawing({ points, label }: TrendView): SVGSVGElement {
  const { line, gaps, zero, dots } = sparkOf(points);
  const last = dots.at(-1);
  return drawing(
    'spark',
    sparkSize,
    label,
    ...(zero === null ? [] : [svg('path', { class: 'spark-zero', d: `M0 ${zero}H${sparkSize.width}` })]),
    svg('path', { class: 'spark-line', d: line }),
    svg('path', { class: 'spark-gap', d: gaps }),
    ...(last === undefined ? [] : [svg('circle', { class: 'spark-dot', cx: last.x, cy: last.y, r: 2.4 })]),
  );
}
