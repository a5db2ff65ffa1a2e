import { compareEnds, readPeriod } from '../key-figures/periods';
import { columnsOf, kindOf, periodKinds } from './columns';
import { factsOf } from './facts';
import type { Company } from './model';
import { byReport } from './row-order';
import { type DraftRow, rowsOf } from './rows';
import type { CompanyTable, GuidanceRow, PeriodKind, PeriodTable, SeriesRow } from './table-model';
import { trendOf } from './trend';

/**
 * The key figures of a company from all its calls, side by side by period: what was reported, where calls do not agree,
 * how values went, and guidance beside what came of it. The one computation behind the editor's tab, the command line
 * and what is copied or saved.
 */
export function companyTableOf(company: Company): CompanyTable {
  const rows = byReport(rowsOf(factsOf(company), lastPeriod(company)));
  return {
    company,
    tables: periodKinds.flatMap((kind) => tableOf(kind, rows, company) ?? []),
    guidance: rows.flatMap(({ guidance }) => [...guidance.values()]).sort(byPeriod),
  };
}

function tableOf(kind: PeriodKind, rows: readonly DraftRow[], company: Company): PeriodTable | undefined {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return undefined;
  const calls = company.calls.flatMap(({ record: { period }, sameAs }) => (sameAs === undefined ? (period ?? []) : []));
  const said = own.flatMap(({ cells, guidance }) => [...cells.keys(), ...guidance.keys()]);
  // A call without a figure has its column, too: that it says nothing is to be seen.
  const periods = [...said, ...calls].filter((period) => readPeriod(period) !== undefined && kindOf(period) === kind);
  const columns = columnsOf(new Set(periods), company);
  return {
    kind,
    columns,
    rows: own.map(({ series, unit, hasSeveralUnits, cells: values, guidance }): SeriesRow => {
      const cells = columns.map(({ period }) => values.get(period));
      const expected = columns.map(({ period }) => guidance.get(period));
      return { ...series, unit, hasSeveralUnits, cells, guidance: expected, trend: trendOf(cells, unit) };
    }),
  };
}

/** The newest first; those that end together the longest first; rows of a period stay in their order. */
function byPeriod({ period: a }: GuidanceRow, { period: b }: GuidanceRow): number {
  const [one, other] = [readPeriod(a), readPeriod(b)];
  if (one === undefined || other === undefined) return 0;
  return compareEnds(other, one) || (a < b ? -1 : Number(a > b));
}

function lastPeriod({ calls }: Company): string | undefined {
  const periods = calls.flatMap(({ record }) => record.period ?? []);
  return periods.findLast((period) => readPeriod(period) !== undefined);
}
