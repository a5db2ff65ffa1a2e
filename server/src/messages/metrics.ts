import type { Severity } from '../checks/codes';
import type { ComparisonBasis, FigureStatus } from '../figures/model';
import type { ColumnName } from '../metrics/export/table';
import type { TableName } from '../metrics/export/tables';
import type { Verdict } from '../metrics/health';
import type { AccountingBasis, ShareCount } from '../metrics/key-figures/model';
import type { Language } from '../transcript/model';

export { metricsEn } from './metrics-en';
export { metricsZhCn } from './metrics-zh-cn';
export { metricsZhTw } from './metrics-zh-tw';

/** What is said about a call as a whole, and the heads of its tables. */
export interface MetricsMessages {
  /** One sentence without a full stop; lines are 1-based. */
  readonly verdicts: {
    ready(): string;
    errors(count: number, line: number): string;
    warnings(count: number, line: number): string;
    monolingual(language: Language): string;
    empty(): string;
  };
  readonly verdictNames: Readonly<Record<Verdict['is'], string>>;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly changes: Readonly<Record<ComparisonBasis, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly bases: Readonly<Record<AccountingBasis, string>>;
  readonly shareCounts: Readonly<Record<ShareCount, string>>;
  /** A call whose company is not known. */
  readonly unnamed: string;
  /** How long a call is estimated to be, and at how many words a minute. */
  minutes(minutes: number, perMinute: number): string;
  /** The same for a call in Chinese only. */
  charactersMinutes(minutes: number, perMinute: number): string;
  /** Names of metrics, but for those that a setting adds: see `metricName`. */
  readonly metricNames: Readonly<Record<string, string>>;
  /** The share of revenue that a metric has. */
  ratio(metric: string): string;
}

/** Whether a call can be published, in one sentence. */
export function verdictText({ is, errors, warnings, language, first }: Verdict, { verdicts }: MetricsMessages): string {
  const line = (first?.line ?? 0) + 1;
  switch (is) {
    case 'errors':
      return verdicts.errors(errors, line);
    case 'warnings':
      return verdicts.warnings(warnings, line);
    case 'monolingual':
      return verdicts.monolingual(language ?? 'en');
    default:
      return verdicts[is]();
  }
}

/** What people call a metric; the name it has for programs where there is no other. */
export function metricName(metric: string, messages: MetricsMessages): string {
  if (Object.hasOwn(messages.metricNames, metric)) return messages.metricNames[metric] ?? metric;
  return metric.endsWith('-ratio') ? messages.ratio(metricName(metric.slice(0, -'-ratio'.length), messages)) : metric;
}
