import type { CompanyTable, Given, GuidanceRow } from '../companies/table-model';
import { type Of, type PathOf, seriesColumns } from './series-columns';
import { type Column, type Table, tableOf } from './table';

/** Guidance as each call gave it; how the result stands to it is told of the last. */
export function guidanceTable(tables: readonly CompanyTable[], pathOf: PathOf): Table {
  interface Row extends GuidanceRow {
    readonly own: Given;
    readonly isLast: boolean;
  }
  const rows = tables.flatMap((table) =>
    table.guidance.flatMap((row) =>
      row.given.map((own) => ({ table, row: { ...row, own, isLast: own === row.given.at(-1) } })),
    ),
  );
  const callOf = ({ table, row }: Of<Row>) => table.company.calls[row.own.places[0].call]?.record;
  const columns: readonly Column<Of<Row>>[] = [
    ...seriesColumns,
    ['period', ({ row }) => row.period],
    ['givenIn', (of) => callOf(of)?.period],
    ['value', ({ row }) => row.own.value],
    ['to', ({ row }) => row.own.to],
    ['unit', ({ row }) => row.own.unit],
    ['approximate', ({ row }) => row.own.approximate],
    ['revision', ({ row }) => row.own.revision],
    ['reported', ({ row }) => (row.isLast ? row.reported?.value : undefined)],
    ['outcome', ({ row }) => (row.isLast ? row.outcome : undefined)],
    ['beyond', ({ row }) => (row.isLast ? row.beyond : undefined)],
    ['fromMiddle', ({ row }) => (row.isLast ? row.fromMiddle : undefined)],
    ['path', (of) => pathOf(callOf(of)?.id ?? '')],
    ['line', ({ row }) => row.own.places[0].line + 1],
  ];
  return tableOf(columns, rows);
}
