import { type Companies, companiesOf } from '../../metrics/companies/companies';
import { companyTableOf } from '../../metrics/companies/company-table';
import { callRecordOf } from '../../metrics/companies/record';
import type { CompanyTable } from '../../metrics/companies/table-model';
import type { AnalysedFile } from '../report';

/** The tables of all companies whose calls the files are. */
export function companiesOfFiles(files: readonly AnalysedFile[]): Companies & { readonly tables: CompanyTable[] } {
  const found = companiesOf(files.map(({ path, analysis }) => callRecordOf(path, analysis)));
  return { ...found, tables: found.companies.map(companyTableOf) };
}

/** Files are called by their paths, which is what tells their calls apart. */
export function pathOf(id: string): string {
  return id;
}
