import type { TableName } from '../metrics/export/tables';
import { checkJson } from './check/json';
import { checkText } from './check/text';
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
