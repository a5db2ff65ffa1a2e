import { tidy } from './draft';
import type { Figure } from './model';

/** What a figure is in the terms it is said in. */
export type Stated = Pick<Figure, 'kind' | 'value' | 'unit'>;

/** The kind, value and unit of a figure for people and programs: basis points are counted, not taken for a percentage. */
export function statedOf({ kind, value, unit, inBasisPoints }: Figure): Stated {
  if (!inBasisPoints) return { kind, value, unit };
  return { kind: 'quantity', value: tidy(Number(value) * 100), unit: 'basis points' };
}
