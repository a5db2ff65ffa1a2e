import { segmentKey } from '../key-figures/english/segments';
import type { AccountingBasis } from '../key-figures/model';
import type { RecordedFigure } from './model';
import type { Series } from './table-model';

/** What a row's values can be written beside each other in: a row goes on where its currency changes. */
const currencyCode = /^[A-Z]{3}$/;

const known = new WeakMap<RecordedFigure, Series>();

/** What row a figure belongs to. Figures are kept as long as their calls, and each is asked about again and again. */
export function seriesOf(figure: RecordedFigure): Series {
  const read = known.get(figure) ?? readSeries(figure);
  known.set(figure, read);
  return read;
}

/** The key of the row that a figure would belong to on another basis. */
export function keyOnBasis(figure: RecordedFigure, basis: AccountingBasis | undefined): string {
  const { topic, change } = seriesOf(figure);
  return keyOf(topic, basis, change, measureOf(figure));
}

function readSeries(figure: RecordedFigure): Series {
  const { metric, segment, basis, change, of, shares } = figure;
  // Per share, a loss is of basic shares and a gain of diluted ones: that is still one row.
  const own = metric === 'eps' ? undefined : shares;
  const names = [segment, of].map((name) => (name === undefined ? null : segmentKey(name)));
  const topic = JSON.stringify([metric, ...names, own ?? null]);
  return {
    key: keyOf(topic, basis, change, measureOf(figure)),
    topic,
    metric,
    segment,
    basis,
    change,
    of,
    shares: own,
  };
}

function keyOf(topic: string, basis: Series['basis'], change: Series['change'], measure: string): string {
  return JSON.stringify([topic, basis ?? null, change ?? null, measure]);
}

function measureOf({ unit }: RecordedFigure): string {
  return unit !== undefined && currencyCode.test(unit) ? 'money' : (unit ?? '');
}
