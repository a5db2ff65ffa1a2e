import * as z from 'zod/mini';
import { span } from './protocol';

/**
 * The requests behind the tab that compares the calls of a company. Calls are those of the workspace, as their files
 * have them, or as the editor has those that are open. They are read in the background once somebody asks: an answer is
 * about what is read so far, and says how far that is.
 */

const count = z.int().check(z.nonnegative());
const basis = z.enum(['gaap', 'non-gaap']);
export const periodKind = z.enum(['quarter', 'half', 'nine-months', 'year']);

function list<T extends z.core.$ZodType>(of: T): z.ZodMiniReadonly<z.ZodMiniArray<T>> {
  return z.readonly(z.array(of));
}

const file = {
  uri: z.string(),
  /** The file's name without its folder. */
  file: z.string(),
};

export const companyCall = z.object({
  ...file,
  /** `2024-Q3`, `2025-H1`; null where the opening does not tell, and the call is not compared. */
  period: z.nullable(z.string()),
  date: z.nullable(z.string()),
  /** The name of another file that holds the same call and is taken instead. */
  sameAs: z.nullable(z.string()),
});

const company = {
  /** Every name of a company finds it again; this one is the best to keep. */
  key: z.string(),
  name: z.string(),
  translated: z.nullable(z.string()),
  /** By period, those of unknown period last. */
  calls: list(companyCall),
};

/** How far calls are read; null when all are. */
const reading = z.nullable(z.object({ done: count, all: count, stopped: z.boolean() }));

/** A place in one of the company's calls. */
export const comparedPlace = z.object({
  /** Index of the call. */
  call: count,
  place: span,
  speaker: z.nullable(z.string()),
  text: z.string(),
  translation: z.nullable(z.string()),
  status: z.enum(['matched', 'mismatched', 'unmatched']),
});

const value = {
  value: z.number(),
  to: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  approximate: z.boolean(),
  /** At least one; the first is where the value is taken from. */
  places: list(comparedPlace),
};

export const comparedValue = z.object(value);

export const resultCell = z.object({
  ...value,
  /** Said in the call of that period, not in a later one. */
  own: z.boolean(),
  disagreement: z.nullable(z.enum(['restated', 'contradiction'])),
  others: list(comparedValue),
});

const series = {
  /** Tells the row apart from all others of its table. */
  key: z.string(),
  metric: z.string(),
  /** What people call the metric, in the reader's language. */
  name: z.string(),
  segment: z.nullable(z.string()),
  basis: z.nullable(basis),
  change: z.nullable(z.enum(['yoy', 'qoq'])),
  of: z.nullable(z.string()),
  shares: z.nullable(z.enum(['basic', 'diluted'])),
};

export const outcome = z.enum(['above', 'within', 'below', 'open', 'unreported', 'incomparable']);
export const revision = z.enum(['raised', 'lowered', 'narrowed', 'widened', 'kept']);

export const guidanceRow = z.object({
  ...series,
  period: z.string(),
  /** In the order of the calls, at least one; the result is measured by the last. */
  given: list(
    z.object({
      ...value,
      recalled: z.boolean(),
      revision: z.nullable(revision),
    }),
  ),
  reported: z.nullable(resultCell),
  outcome,
  /** How far beyond the near end of the range, negative below it; 0 within. */
  beyond: z.nullable(z.number()),
  fromMiddle: z.nullable(z.number()),
});

export const resultRow = z.object({
  ...series,
  unit: z.nullable(z.string()),
  /** One a column. */
  cells: list(z.nullable(resultCell)),
  /** One a column: index of the guidance for that period. */
  guidance: list(z.nullable(count)),
  /** From one column to another. */
  trend: z.nullable(
    z.object({
      direction: z.enum(['rose', 'fell', 'unchanged']),
      from: count,
      to: count,
      lowest: count,
      highest: count,
    }),
  ),
});

export const periodTable = z.object({
  kind: periodKind,
  columns: list(
    z.object({
      period: z.string(),
      /** Indexes of the calls that report on it. */
      calls: list(count),
      /** How many periods of which nothing is known are left out before it. */
      skipped: count,
    }),
  ),
  rows: list(resultRow),
});

export const companyReport = z.object({
  ...company,
  tables: list(periodTable),
  /** The newest period first. */
  guidance: list(guidanceRow),
});

export type CompanyReport = z.infer<typeof companyReport>;
export type CompanyPlace = z.infer<typeof comparedPlace>;
export type CompanyValue = z.infer<typeof comparedValue>;
export type CompanyCell = z.infer<typeof resultCell>;
export type CompanyGuidance = z.infer<typeof guidanceRow>;
export type CompanyRow = z.infer<typeof resultRow>;
export type CompanyPeriods = z.infer<typeof periodTable>;

export const companyAnswer = z.object({
  /** Null where no call that is read has the name. */
  report: z.nullable(companyReport),
  /** Calls whose opening does not name the company: they may be of this one. */
  unnamed: list(z.object(file)),
  reading,
});

/** Client → server: the companies whose calls are in the workspace. Waits until all are read, or reading is stopped. */
export const companiesRequest = {
  method: 'transcript/companies',
  params: z.object({}),
  result: z.object({
    companies: list(z.object(company)),
    /** Calls whose opening does not name the company. */
    unnamed: list(z.object(file)),
    reading,
  }),
} as const;

/** Client → server: the calls of one company side by side. Waits a moment for what is not read yet. */
export const companyRequest = {
  method: 'transcript/company',
  params: z.object({
    /** Any of its names, or its key. */
    company: z.string(),
    /** Goes on with reading that the user stopped. */
    resume: z.optional(z.boolean()),
  }),
  result: companyAnswer,
} as const;

/** Client → server: a table of one company as text, to copy or to save; what the command line writes. */
export const companyTableRequest = {
  method: 'transcript/companyTable',
  params: z.object({
    company: z.string(),
    table: z.enum(['results', 'guidance', 'disagreements']),
    /** Of results: the periods in the columns; all where there is none. */
    kind: z.optional(periodKind),
    format: z.enum(['csv', 'markdown', 'json']),
  }),
  result: z.nullable(z.object({ text: z.string() })),
} as const;

/** Server → client: what was answered last about companies is no longer so. Sent once, until the next request. */
export const companiesChanged = { method: 'transcript/companiesChanged' } as const;

export type CompanyList = z.infer<typeof companiesRequest.result>;
export type CompanyAnswer = z.infer<typeof companyAnswer>;
export type PeriodKind = z.infer<typeof periodKind>;
export type CompanyTableText = NonNullable<z.infer<typeof companyTableRequest.result>>;
export type CompanyTableParams = z.infer<typeof companyTableRequest.params>;
