import type { Disagreement, Given, Outcome, PeriodKind } from '../metrics/companies/table-model';
import type { CompanyTableName } from '../metrics/export/company-tables';

export { companiesEn } from './companies-en';
export { companiesZhCn } from './companies-zh-cn';
export { companiesZhTw } from './companies-zh-tw';

/** What is said about the calls of one company beside each other. */
export interface CompanyMessages {
  readonly tables: Readonly<Record<CompanyTableName, string>>;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly revisions: Readonly<Record<NonNullable<Given['revision']>, string>>;
  readonly disagreements: Readonly<Record<Disagreement, string>>;
  /** The title of the work that shows while the figures of calls are read. */
  readonly reading: string;
  readonly calls: string;
  readonly unknownPeriod: string;
  /** Of a file that holds the same call as another. */
  sameAs(file: string): string;
  readonly unnamed: string;
  readonly none: string;
}
