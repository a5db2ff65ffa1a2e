import type { Messages } from '../../messages/messages';
import type { CompanyTable, PeriodKind } from '../companies/table-model';
import { guidanceJson, resultsJson } from './company-json';
import { type CompanyTableName, companyTables } from './company-tables';
import { csvOf } from './csv';
import { markdownTable } from './markdown';
import type { PathOf } from './series-columns';
import { objectsOf, type TableFormat } from './write';

interface CompanyTaking {
  readonly table: CompanyTable;
  /** The kinds of periods that results are taken of; all where none is given. */
  readonly kinds: readonly PeriodKind[] | undefined;
  readonly pathOf: PathOf;
  readonly messages: Messages;
}

/** A table of one company as text to take away, as `writeTable` has it of a call. */
export function writeCompanyTable(
  name: CompanyTableName,
  format: TableFormat,
  { table, kinds, pathOf, messages }: CompanyTaking,
): string {
  const own = companyTables[name]([table], pathOf, kinds);
  if (format === 'csv') return csvOf(own);
  if (format === 'markdown') return markdownTable(own, messages);
  const shown = { ...table, tables: table.tables.filter(({ kind }) => kinds?.includes(kind) ?? true) };
  const json = { results: () => resultsJson(shown, pathOf), guidance: () => guidanceJson(shown, pathOf) };
  return `${JSON.stringify(name === 'disagreements' ? objectsOf(own) : json[name](), undefined, 2)}\n`;
}
