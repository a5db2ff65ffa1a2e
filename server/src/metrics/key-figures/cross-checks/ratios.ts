import type { SaidFigure } from '../said';
import { ratioOf } from '../vocabulary/metrics';
import type { CrossCheck } from './cross-checks';
import { intervalOf, overlaps, quotient, scaled } from './interval';

/**
 * Shares of revenue that do not follow from the amount said beside them: $19.6 million or 37.5% of revenue. Where several
 * do not and none does, they are shares of something else.
 */
export function ratiosThatDoNotFollow(said: readonly SaidFigure[]): CrossCheck[] {
  const revenue = new Map<string, SaidFigure>();
  for (const own of said) {
    const { metric, segment, period, change, to } = own.statement;
    if (metric !== 'revenue' || segment !== undefined || change || to !== undefined || period === undefined) continue;
    if (!revenue.has(period)) revenue.set(period, own);
  }
  const found: CrossCheck[] = [];
  const agreeing = new Set<SaidFigure>();
  const totals: SaidFigure[] = [];
  for (const [at, ratio] of said.entries()) {
    const { statement } = ratio;
    const amount = said[at - 1];
    const total = statement.period === undefined ? undefined : revenue.get(statement.period);
    if (!ratio.ofRevenue || !amount || !total || amount.sentence !== ratio.sentence || !isOf(ratio, amount)) continue;
    if (amount.statement.unit !== total.statement.unit) continue;
    const share = scaled(quotient(intervalOf(amount), intervalOf(total)), 100);
    if (overlaps(share, intervalOf(ratio))) {
      agreeing.add(total);
      continue;
    }
    totals.push(total);
    const expected = (amount.statement.value / total.statement.value) * 100;
    const others = [amount.place, total.place] as const;
    found.push({ kind: 'ratio', place: ratio.place, others, expected, found: undefined, metric: statement.metric });
  }
  return found.filter((_, at) => {
    const total = totals[at];
    return total !== undefined && (agreeing.has(total) || found.length === 1);
  });
}

/** Whether a share is that of the amount before it. */
function isOf({ statement: ratio }: SaidFigure, { statement: amount }: SaidFigure): boolean {
  if (ratio.change || amount.change || amount.to !== undefined || amount.value <= 0 || ratio.to !== undefined)
    return false;
  if (amount.segment !== undefined || ratio.segment !== undefined) return false;
  return ratio.metric === ratioOf(amount.metric) && ratio.basis === amount.basis && ratio.period === amount.period;
}
