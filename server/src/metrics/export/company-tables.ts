import type { CompanyTable, PeriodKind } from '../companies/table-model';
import { disagreementTable } from './company-disagreements';
import { guidanceTable } from './company-guidance';
import { resultTable } from './company-results';
import type { PathOf } from './series-columns';
import type { Table } from './table';

/** The tables of companies that can be taken away, by the names that users type. */
export const companyTables = {
  results: (tables: readonly CompanyTable[], _: PathOf, kinds?: readonly PeriodKind[]) => resultTable(tables, kinds),
  guidance: guidanceTable,
  disagreements: disagreementTable,
} as const satisfies Record<
  string,
  (tables: readonly CompanyTable[], pathOf: PathOf, kinds?: readonly PeriodKind[]) => Table
>;

export type CompanyTableName = keyof typeof companyTables;

export const companyTableNames = Object.keys(companyTables) as readonly CompanyTableName[];
