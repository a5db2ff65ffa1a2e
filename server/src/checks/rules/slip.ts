import { isPowerOfTen } from '../../figures/comparison/closest';
import { closeTo } from '../../figures/comparison/values';
import type { Figure } from '../../figures/model';

/** What a difference between two figures looks like. */
export type Slip =
  | { readonly is: 'factor'; readonly factor: number }
  | { readonly is: 'unit' }
  | { readonly is: 'period' }
  | { readonly is: 'value' };

/** `factor` is target / source: 10 where 萬 stands for 千. */
export function slipOf(source: Figure, target: Figure): Slip {
  if (typeof source.value === 'string' || typeof target.value === 'string') return { is: 'period' };
  if (closeTo(source.value, target.value)) return { is: 'unit' };
  const ratio = target.value / source.value;
  if (source.value !== 0 && target.value !== 0 && isPowerOfTen(ratio)) {
    return { is: 'factor', factor: Number(ratio.toPrecision(1)) };
  }
  return { is: 'value' };
}
