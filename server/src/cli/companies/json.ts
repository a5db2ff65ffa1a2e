import { companyJson } from '../../metrics/export/company-json';
import type { Format } from '../report';
import { companiesOfFiles, pathOf } from './companies-of-files';

/** `metrics --by-company --format json`: the companies, and the files whose company is not recognised. */
export const companiesJson: Format = (files) => {
  const { tables, unnamed } = companiesOfFiles(files);
  const companies = tables.map((table) => companyJson(table, pathOf));
  return `${JSON.stringify({ companies, unnamed: unnamed.map(({ id }) => id) }, undefined, 2)}\n`;
};
