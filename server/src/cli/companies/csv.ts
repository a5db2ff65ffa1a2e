import { type CompanyTableName, companyTables } from '../../metrics/export/company-tables';
import { csvOf } from '../../metrics/export/csv';
import type { Format } from '../report';
import { companiesOfFiles, pathOf } from './companies-of-files';

/** One table of all companies, which says in its first column whose each row is. */
export function companiesCsv(name: CompanyTableName): Format {
  return (files) => csvOf(companyTables[name](companiesOfFiles(files).tables, pathOf));
}
