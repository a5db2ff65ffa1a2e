import { isPowerOfTen } from '../comparison/closest';
import type { PlacedDifference } from '../placed';
import { dateParts, periodParts, sameKindOfPeriod } from './calendar';

/**
 * Whether a difference is a slip for certain, to be mended without a look at it: the same digits with another scale,
 * currency or unit, neither side said loosely, or another period of the same kind.
 */
export function isCertain({ kind, source, target }: PlacedDifference): boolean {
  const [a, b] = [source?.figure, target?.figure];
  if (!a || !b || a.kind !== b.kind || a.approximate || b.approximate) return false;
  if (kind === 'amount') return Number(a.value) !== 0 && isPowerOfTen(Number(b.value) / Number(a.value));
  if (kind !== 'period') return false;
  const [from, to] = [periodParts(a.value), periodParts(b.value)];
  if (from && to) return sameKindOfPeriod(from, to);
  return dateParts(a.value)?.day === undefined
    ? dateParts(b.value)?.day === undefined
    : dateParts(b.value)?.day !== undefined;
}
