import { checkJson } from './check/json';
import { checkText } from './check/text';
import { figuresJson } from './figures/json';
import { figuresText } from './figures/text';
import { metricsJson } from './metrics/json';
import { metricsText } from './metrics/text';
import type { Format } from './report';

/** The commands that report on transcripts, with the formats each can be asked for. */
export const reports = {
  check: { text: checkText, json: checkJson },
  figures: { text: figuresText, json: figuresJson },
  metrics: { text: metricsText, json: metricsJson },
} as const satisfies Record<string, Record<string, Format>>;

export type ReportName = keyof typeof reports;

export function isReport(name: string): name is ReportName {
  return Object.hasOwn(reports, name);
}

/** @returns undefined where the report has no such format */
export function formatOf(report: ReportName, format: string): Format | undefined {
  return new Map<string, Format>(Object.entries(reports[report])).get(format);
}
