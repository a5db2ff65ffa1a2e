import { metrics } from '../key-figures/vocabulary/metrics';
import { type Fact, inOrder } from './facts';
import type { Series } from './table-model';

const ranks = new Map([...metrics.keys()].map((metric, rank) => [metric, rank]));
const bases = ['gaap', 'non-gaap'] as const;
const changes = ['yoy', 'qoq'] as const;

/** A row with the figures in it. */
interface OrderedRow {
  readonly series: Series;
  readonly facts: readonly [Fact, ...Fact[]];
}

/**
 * Compares rows: metrics in the order of a report, the whole company before its parts, parts in the order in which the
 * last call that has them says them, a value before its changes.
 */
export function byReport<Row extends OrderedRow>(rows: readonly Row[]): Row[] {
  const topics = new Map<string, Fact>();
  for (const { series, facts } of rows) {
    const { topic } = series;
    const newest = facts.reduce((best, fact) => (isNewer(fact, best) ? fact : best));
    const known = topics.get(topic);
    if (known === undefined || isNewer(newest, known)) topics.set(topic, newest);
  }
  return rows.toSorted(
    ({ series: a }, { series: b }) =>
      rankOf(a) - rankOf(b) ||
      compareText(a.metric, b.metric) ||
      Number(a.segment !== undefined) - Number(b.segment !== undefined) ||
      compareNewest(topics.get(a.topic), topics.get(b.topic)) ||
      compareText(a.topic, b.topic) ||
      position(bases, a.basis) - position(bases, b.basis) ||
      position(changes, a.change) - position(changes, b.change) ||
      compareText(a.key, b.key),
  );
}

/** A figure in a later call, or earlier in the same one. */
function isNewer(fact: Fact, other: Fact): boolean {
  return fact.call > other.call || (fact.call === other.call && inOrder(fact, other) < 0);
}

function compareNewest(a: Fact | undefined, b: Fact | undefined): number {
  return a === undefined || b === undefined ? 0 : b.call - a.call || inOrder(a, b);
}

function rankOf({ metric }: Series): number {
  // What a whole is made of is read after what it came to.
  if (metric === 'revenue-share') return ranks.size + 1;
  // The share of revenue that a metric has stands behind it.
  return ranks.get(metric) ?? (ranks.get(metric.replace(/-ratio$/, '')) ?? ranks.size) + 0.5;
}

function position<Value>(order: readonly Value[], value: Value | undefined): number {
  return value === undefined ? -1 : order.indexOf(value);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
