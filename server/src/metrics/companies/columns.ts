import { compareEnds, type Period, periodText, readPeriod, shift } from '../key-figures/periods';
import type { Company } from './model';
import type { PeriodColumn, PeriodKind } from './table-model';

/** So many missing calls in a row are shown as empty columns; of more, only their number. */
const LONGEST_GAP = 8;

export const periodKinds: readonly PeriodKind[] = ['quarter', 'half', 'nine-months', 'year'];

export function kindOf(period: string): PeriodKind {
  const part = readPeriod(period)?.part ?? 'FY';
  if (part.startsWith('Q')) return 'quarter';
  if (part.startsWith('H')) return 'half';
  return part === '9M' ? 'nine-months' : 'year';
}

/**
 * The periods of one kind in their order. A period between two calls whose own call is missing is a column: it is a gap,
 * and no step. Of periods before the first call, which calls only look back on, just those that have figures are.
 *
 * @param periods of one kind, in any order
 */
export function columnsOf(periods: ReadonlySet<string>, { calls }: Company): PeriodColumn[] {
  // A year is reported on by the call of its last quarter, a half by that of its second.
  const reportingOn = (period: Period): number[] =>
    calls.flatMap(({ record, sameAs }, index) => {
      const own = readPeriod(record.period);
      return own !== undefined && sameAs === undefined && compareEnds(own, period) === 0 ? [index] : [];
    });
  const columns: PeriodColumn[] = [];
  let before: Period | undefined;
  let hasCall = false;
  for (const own of [...periods].flatMap((text) => readPeriod(text) ?? []).sort(compareEnds)) {
    const period = periodText(own);
    const held = reportingOn(own);
    const missing = before === undefined ? [] : between(before, own);
    const isShown = missing.length === 1 || (hasCall && held.length > 0 && missing.length <= LONGEST_GAP);
    if (isShown) for (const gap of missing) columns.push({ period: periodText(gap), calls: [], skipped: 0 });
    columns.push({ period, calls: held, skipped: isShown ? 0 : missing.length });
    hasCall ||= held.length > 0;
    before = own;
  }
  return columns;
}

function between(from: Period, to: Period): Period[] {
  const missing: Period[] = [];
  for (let next = shift(from, 1); compareEnds(next, to) < 0; next = shift(next, 1)) missing.push(next);
  return missing;
}
