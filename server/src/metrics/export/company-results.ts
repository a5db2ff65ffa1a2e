import { kindOf } from '../companies/columns';
import type { CompanyTable, PeriodKind, Series, SeriesRow } from '../companies/table-model';
import { compareEnds, readPeriod } from '../key-figures/periods';
import { type Of, seriesColumns } from './series-columns';
import { type Column, isPeriodName, type PeriodName, type Table, tableOf } from './table';

/**
 * What was reported: a row for each thing, a column for each period. A cell that is empty was not said.
 *
 * @param kinds of periods; all where none is given
 */
export function resultTable(tables: readonly CompanyTable[], kinds?: readonly PeriodKind[]): Table {
  const rows = tables.flatMap((table) => bySeries(table, kinds).map((row) => ({ table, row })));
  const periods = new Set(rows.flatMap(({ row: { values } }) => [...values.keys()]));
  const columns = [...periods].filter(isPeriodName).sort(byEnd);
  return tableOf(
    [
      ...seriesColumns,
      ['unit', ({ row }) => row.unit] satisfies Column<Of<SeriesValues>>,
      ...columns.map((period): Column<Of<SeriesValues>> => [period, ({ row }) => row.values.get(period)]),
    ],
    rows,
  );
}

interface SeriesValues extends Series {
  readonly unit: string | undefined;
  readonly values: ReadonlyMap<string, number>;
}

/** The rows of all kinds of periods as one, and one more for each further unit. */
function bySeries({ tables }: CompanyTable, kinds: readonly PeriodKind[] | undefined): SeriesValues[] {
  const rows = new Map<string, { readonly row: SeriesRow; unit: string | undefined; values: Map<string, number> }>();
  for (const { kind, columns, rows: own } of tables) {
    if (kinds !== undefined && !kinds.includes(kind)) continue;
    for (const row of own) {
      for (const [at, { period }] of columns.entries()) {
        const cell = row.cells[at];
        if (cell === undefined) continue;
        const key = `${row.key} ${cell.unit}`;
        const known = rows.get(key) ?? { row, unit: cell.unit, values: new Map<string, number>() };
        rows.set(key, known);
        known.values.set(period, cell.value);
      }
    }
  }
  return [...rows.values()].map(({ row, unit, values }) => ({ ...row, unit, values }));
}

/** Of periods that end together the shortest first. */
function byEnd(a: PeriodName, b: PeriodName): number {
  const [one, other] = [readPeriod(a), readPeriod(b)];
  if (one === undefined || other === undefined) return 0;
  return compareEnds(one, other) || lengths.indexOf(kindOf(a)) - lengths.indexOf(kindOf(b));
}

const lengths: readonly PeriodKind[] = ['quarter', 'half', 'nine-months', 'year'];
