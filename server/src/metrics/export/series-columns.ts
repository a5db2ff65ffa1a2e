import type { CompanyTable, Series } from '../companies/table-model';
import type { Column } from './table';

/** A row of a company's table: what is read off several companies at once. */
export interface Of<Row> {
  readonly table: CompanyTable;
  readonly row: Row;
}

/** How a call's file is called where the table goes. */
export type PathOf = (id: string) => string;

/** What a row is of. */
export const seriesColumns: readonly Column<Of<Series>>[] = [
  ['company', ({ table }) => table.company.name],
  ['metric', ({ row }) => row.metric],
  ['segment', ({ row }) => row.segment],
  ['basis', ({ row }) => row.basis],
  ['change', ({ row }) => row.change],
  ['of', ({ row }) => row.of],
  ['shares', ({ row }) => row.shares],
];
