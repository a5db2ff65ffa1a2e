import type { CompanyTable } from '../companies/table-model';
import { type PathOf, seriesColumns } from './series-columns';
import { type Column, type Table, tableOf } from './table';

/** Values that calls do not agree on, each beside the one that stands in the table of results. */
export function disagreementTable(tables: readonly CompanyTable[], pathOf: PathOf): Table {
  const rows = tables.flatMap((table) =>
    table.tables.flatMap(({ columns, rows: all }) =>
      all.flatMap((series) =>
        columns.flatMap(({ period }, at) => {
          const cell = series.cells[at];
          return (cell?.others ?? []).map((other) => ({ table, row: { ...series, period, cell, other } }));
        }),
      ),
    ),
  );
  type Row = (typeof rows)[number];
  const path = ({ table }: Row, call: number | undefined) => pathOf(table.company.calls[call ?? -1]?.record.id ?? '');
  const columns: readonly Column<Row>[] = [
    ...seriesColumns,
    ['period', ({ row }) => row.period],
    ['disagreement', ({ row }) => row.cell?.disagreement],
    ['unit', ({ row }) => row.cell?.unit],
    ['value', ({ row }) => row.cell?.value],
    ['path', (of) => path(of, of.row.cell?.places[0].call)],
    ['line', ({ row }) => (row.cell?.places[0].line ?? 0) + 1],
    ['other', ({ row }) => row.other.value],
    ['otherPath', (of) => path(of, of.row.other.places[0].call)],
    ['otherLine', ({ row }) => row.other.places[0].line + 1],
  ];
  return tableOf(columns, rows);
}
