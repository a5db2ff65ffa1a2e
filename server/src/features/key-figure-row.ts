import type { Analysis } from '../analysis';
import { groupDigits } from '../figures/notation';
import type { PlacedFigure } from '../figures/placed';
import type { Messages } from '../messages/messages';
import { metricName } from '../messages/metrics';
import { keyFiguresOf } from '../metrics/key-figures/key-figures';
import type { KeyFigure } from '../metrics/key-figures/model';
import type { Card, Part } from './hover-card';

/**
 * The key figures that a figure carries; in a translation, those of its counterpart. They are those of the panel and the
 * command line.
 */
export function keyFiguresAt(placed: PlacedFigure, analysis: Analysis): KeyFigure[] {
  const carries = (own: PlacedFigure): boolean => own === placed || own === placed.counterpart;
  return keyFiguresOf(analysis).rows.filter(({ places }) => places.some(({ figures }) => figures.some(carries)));
}

/** A row of a card: `Operating income, non-GAAP, 2022-Q1: -10,400,000 USD`. */
export function keyFigureRow(keyFigure: KeyFigure, { features, metrics }: Messages): Card[number] {
  const { metric, segment, of, basis, shares, period, change, guidance, value, to, unit } = keyFigure;
  const about: Part[] = [
    metricName(metric, metrics),
    ...(segment === undefined ? [] : [{ written: segment }]),
    ...(of === undefined ? [] : [`${metrics.columns.of}: `, { written: of }]),
    ...(basis === undefined ? [] : [metrics.bases[basis]]),
    ...(shares === undefined ? [] : [metrics.shareCounts[shares]]),
    ...(period === undefined ? [] : [period]),
    ...(change === undefined ? [] : [metrics.changes[change]]),
    ...(guidance ? [metrics.columns.guidance] : []),
  ];
  const amount = [value, ...(to === undefined ? [] : [to])].map(groupDigits).join(' – ');
  const separated = about.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
  return [features.hover.keyFigure, ...separated, `: ${amount}${unit === '%' ? '' : ' '}${unit ?? ''}`.trimEnd()];
}
