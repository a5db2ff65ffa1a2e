import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';

/** How a figure compares with the other side; undefined where that is of no account. */
export function verdictOf({ figure, status, unit }: PlacedFigure, { features }: Messages): string | undefined {
  const { hover } = features;
  if (status === 'matched') return `✓ ${hover.agree}`;
  if (status === 'mismatched') return `✗ ${hover.differ}`;
  if (unit.source === undefined || unit.target === undefined) return hover.nothingToCompare;
  // An identifier may be left out or translated: only one that differs would say something.
  return figure.kind === 'identifier' ? undefined : `✗ ${hover.notFound}`;
}
