import type { Messages } from '../../messages/messages';
import type { Company } from '../../metrics/companies/model';
import type { CompanyTable } from '../../metrics/companies/table-model';
import { type CompanyTableName, companyTableNames, companyTables } from '../../metrics/export/company-tables';
import { escapeMarkdown, markdownTable } from '../../metrics/export/markdown';
import type { Format } from '../report';
import { companiesOfFiles, pathOf } from './companies-of-files';

/** A document of all companies with their tables, or of each company the one table that is asked for. */
export function companiesMarkdown(name?: CompanyTableName): Format {
  return (files, { messages }) => {
    const { tables } = companiesOfFiles(files);
    const names = name === undefined ? companyTableNames : [name];
    if (tables.length === 0) return `${messages.companies.none}\n`;
    return tables.map((table) => documentOf(table, names, messages)).join('\n');
  };
}

function documentOf(table: CompanyTable, names: readonly CompanyTableName[], messages: Messages): string {
  const sections = names.flatMap((name) => {
    const own = sectionsOf(name, table, messages);
    return own.length === 0 ? [] : [`## ${messages.companies.tables[name]}\n\n${own.join('\n')}`];
  });
  return [`# ${escapeMarkdown(titleOf(table.company))}\n`, ...sections].join('\n');
}

/** Results in a table for each kind of period, others in one; none where it would be empty. */
function sectionsOf(name: CompanyTableName, table: CompanyTable, messages: Messages): string[] {
  const parts = name === 'results' ? table.tables.map(({ kind }) => [kind]) : [undefined];
  return parts
    .map((kinds) => companyTables[name]([table], pathOf, kinds))
    .filter(({ rows }) => rows.length > 0)
    .map((own) => markdownTable(own, messages));
}

export function titleOf({ name, translated }: Company): string {
  return translated === undefined ? name : `${name} (${translated})`;
}
