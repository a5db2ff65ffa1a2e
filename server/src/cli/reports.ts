import type { CompanyTableName } from '../metrics/export/company-tables';
import type { TableName } from '../metrics/export/tables';
import { checkJson } from './check/json';
import { checkText } from './check/text';
import { companiesCsv } from './companies/csv';
import { companiesJson } from './companies/json';
import { companiesMarkdown } from './companies/markdown';
import { companiesText } from './companies/text';
import { figuresCsv } from './figures/csv';
import { figuresJson } from './figures/json';
import { figuresText } from './figures/text';
import { metricsCsv } from './metrics/csv';
import { metricsJson } from './metrics/json';
import { metricsMarkdown } from './metrics/markdown';
import { metricsText } from './metrics/text';
import type { Format } from './report';

/** The commands that report on transcripts, with the formats each can be asked for. */
export const reports = {
  check: { text: checkText, json: checkJson },
  figures: { text: figuresText, json: figuresJson, csv: figuresCsv },
  metrics: { text: metricsText, json: metricsJson, csv: metricsCsv('key-figures'), markdown: metricsMarkdown() },
} as const satisfies Record<string, Record<string, Format>>;

export type ReportName = keyof typeof reports;

export function isReport(name: string): name is ReportName {
  return Object.hasOwn(reports, name);
}

/** @returns undefined where the report has no such format */
export function formatOf(report: ReportName, format: string): Format | undefined {
  return new Map<string, Format>(Object.entries(reports[report])).get(format);
}

/** The formats of `metrics` that can be asked for one table. */
export const tableReports = { csv: metricsCsv, markdown: metricsMarkdown } as const satisfies Record<
  string,
  (name: TableName) => Format
>;

/** @returns undefined where the format has no tables */
export function tableFormatOf(table: TableName, format: string): Format | undefined {
  return new Map<string, (name: TableName) => Format>(Object.entries(tableReports)).get(format)?.(table);
}

/** The formats of `metrics --by-company`. */
export const companyReports = {
  text: companiesText,
  json: companiesJson,
  csv: companiesCsv('results'),
  markdown: companiesMarkdown(),
} as const satisfies Record<string, Format>;

/** The formats of `metrics --by-company` that can be asked for one table. */
export const companyTableReports = { csv: companiesCsv, markdown: companiesMarkdown } as const satisfies Record<
  string,
  (name: CompanyTableName) => Format
>;

/** @returns undefined where the report on companies has no such format, or none for one table */
export function companyFormatOf(format: string, table?: CompanyTableName): Format | undefined {
  if (table === undefined) return new Map<string, Format>(Object.entries(companyReports)).get(format);
  return new Map<string, (name: CompanyTableName) => Format>(Object.entries(companyTableReports)).get(format)?.(table);
}
