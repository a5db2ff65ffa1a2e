import type { FigureStatus } from '../../figures/model';
import type { Span } from '../../transcript/model';
import type { Statement } from '../key-figures/model';

/** Where a call says a figure. */
export interface RecordedPlace extends Span {
  readonly speaker: string | undefined;
  readonly text: string;
  readonly translation: string | undefined;
  readonly status: FigureStatus;
}

/** A key figure as one call has it. */
export interface RecordedFigure extends Statement {
  /** What a step of its last digit is, undefined where it is not written in digits. */
  readonly step: number | undefined;
  /** The same call gives another value for it elsewhere. */
  readonly contradicted: boolean;
  readonly places: readonly [RecordedPlace, ...RecordedPlace[]];
}

/** What is kept of one call to compare it with others: plain data, so that the call itself need not be kept. */
export interface CallRecord {
  /** Address or path of the file; tells calls apart and orders those that nothing else does. */
  readonly id: string;
  /** When the file was written, where that is known; in milliseconds. */
  readonly modified: number | undefined;
  /** As the call's opening names the company, and the same in the translation. */
  readonly company: string | undefined;
  readonly companyTranslated: string | undefined;
  /** Other names that the opening has for it: a short name, a ticker. */
  readonly aliases: readonly string[];
  /** `2024-Q3`, `2025-H1`, `2023-FY`; undefined where the opening does not tell. */
  readonly period: string | undefined;
  /** `2024-10-31`, or `10-31` where the year is in doubt. */
  readonly date: string | undefined;
  readonly figures: readonly RecordedFigure[];
}

/** The calls of one company. */
export interface Company {
  /** Stays the same while its calls do; every name of the company finds it, see `companyNamed`. */
  readonly key: string;
  readonly name: string;
  readonly translated: string | undefined;
  /** The keys of all names that its calls have for it. */
  readonly names: ReadonlySet<string>;
  /** By period, those of unknown period last. */
  readonly calls: readonly CompanyCall[];
}

export interface CompanyCall {
  readonly record: CallRecord;
  /** Where another file holds the same call and is taken instead: that file. */
  readonly sameAs: CallRecord | undefined;
}
