import { drawing, svg } from '../svg';
import type { RangeView } from './rows';

const size = { width: 96, height: 16 } as const;
const margin = 5;

/** Where a result lies beside the range that was expected. What it says, the outcome says in words. */
export function rangeDrawing({ low, high, value }: RangeView): SVGSVGElement {
  const [least, most] = [Math.min(low, value), Math.max(high, value)];
  // A single value has no width: it is given some, so that it can be seen.
  const spare = (most - least || Math.abs(most) || 1) * 0.15;
  const scale = (size.width - 2 * margin) / (most - least + 2 * spare);
  const x = (amount: number): number => Math.round((margin + (amount - least + spare) * scale) * 10) / 10;
  const middle = size.height / 2;
  return drawing(
    'range',
    size,
    '',
    svg('path', { class: 'range-scale', d: `M${margin} ${middle}H${size.width - margin}` }),
    svg('rect', { class: 'range-band', x: x(low) - 1, y: middle - 4, width: x(high) - x(low) + 2, height: 8, rx: 1.5 }),
    svg('circle', { class: 'range-dot', cx: x(value), cy: middle, r: 3.4 }),
  );
}
