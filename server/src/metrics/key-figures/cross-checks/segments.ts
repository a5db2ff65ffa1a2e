import { segmentKey } from '../english/segments';
import type { SaidFigure } from '../said';
import type { CrossCheck } from './cross-checks';
import { intervalOf, overlaps, sum } from './interval';

/** Segments whose shares are all of revenue, and whose amounts do not add up to it. */
export function segmentsThatDoNotAddUp(said: readonly SaidFigure[]): CrossCheck[] {
  const revenues = new Map<string, SaidFigure>();
  const lists = new Map<string, { readonly period: string; readonly shares: SaidFigure[] }>();
  for (const own of said) {
    const { metric, segment, period, change, to, of } = own.statement;
    if (period === undefined || change || to !== undefined) continue;
    if (metric === 'revenue') {
      const key = revenueKey(period, segment);
      if (!revenues.has(key)) revenues.set(key, own);
    }
    if (metric !== 'revenue-share' || of !== undefined) continue;
    const key = `${own.sentence} ${period}`;
    const list = lists.get(key);
    if (list) list.shares.push(own);
    else lists.set(key, { period, shares: [own] });
  }
  return [...lists.values()].flatMap(({ period, shares }) => {
    if (shares.length < 2 || !overlaps(sum(shares.map(intervalOf)), { low: 100, high: 100 })) return [];
    const total = revenues.get(revenueKey(period, undefined));
    const parts = shares.flatMap(({ statement }) => revenues.get(revenueKey(period, statement.segment)) ?? []);
    const [first, ...rest] = parts;
    if (!total || !first || parts.length !== shares.length) return [];
    if (parts.some(({ statement }) => statement.unit !== total.statement.unit)) return [];
    if (overlaps(sum(parts.map(intervalOf)), intervalOf(total))) return [];
    const found = parts.reduce((all, { statement }) => all + statement.value, 0);
    const others = [first.place, ...rest.map(({ place }) => place)] as const;
    const expected = total.statement.value;
    return [{ kind: 'segments' as const, place: total.place, others, expected, found, metric: 'revenue' }];
  });
}

function revenueKey(period: string, segment: string | undefined): string {
  return `${period} ${segment === undefined ? '' : segmentKey(segment)}`;
}
