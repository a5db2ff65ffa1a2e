import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import { directionWord } from './directions';

/** How a figure compares with the other side; undefined where that is of no account. */
export function verdictOf(placed: PlacedFigure, messages: Messages): string | undefined {
  const { figure, status, unit, counterpart } = placed;
  const { hover } = messages.features;
  if (status === 'matched') return `✓ ${hover.agree}`;
  const [own, other] = [figure.direction, counterpart?.figure.direction];
  if (status === 'mismatched' && own && other && own.sign !== other.sign) {
    return `✗ ${hover.opposite(directionWord(own, messages), directionWord(other, messages))}`;
  }
  if (status === 'mismatched') return `✗ ${hover.differ}`;
  if (unit.source === undefined || unit.target === undefined) return hover.nothingToCompare;
  // An identifier may be left out or translated: only one that differs would say something.
  return figure.kind === 'identifier' ? undefined : `✗ ${hover.notFound}`;
}
