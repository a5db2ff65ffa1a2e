import * as z from 'zod/mini';
import { span } from '../../../server/src/protocol';
import {
  companyAnswer,
  companyReport,
  companyTableRequest,
  outcome,
  periodKind,
  revision,
} from '../../../server/src/protocol-companies';

/** What the extension and the page that compares the calls of a company say to each other. Both sides validate. */

const table = companyTableRequest.params.shape.table;

/** Which rows are listed. */
export const rowFilters = ['all', 'values', 'changes', 'guided', 'disagreements'] as const;

/** Sentences for the page; `{0}`, `{1}` … stand for what the page puts in. */
const texts = z.object({
  waiting: z.string(),
  reading: z.string(),
  stopped: z.string(),
  goOn: z.string(),
  unavailableTitle: z.string(),
  unavailableBody: z.string(),
  restart: z.string(),
  showOutput: z.string(),
  absentTitle: z.string(),
  absentBody: z.string(),
  choose: z.string(),
  callCount: z.string(),
  oneCall: z.string(),
  noFolder: z.string(),
  openFolder: z.string(),
  noPeriod: z.string(),
  noFigures: z.string(),
  periods: z.string(),
  periodKinds: z.record(periodKind, z.string()),
  rows: z.string(),
  rowFilters: z.record(z.enum(rowFilters), z.string()),
  search: z.string(),
  shown: z.string(),
  noRowShown: z.string(),
  copy: z.string(),
  save: z.string(),
  results: z.string(),
  keys: z.string(),
  metric: z.string(),
  trend: z.string(),
  noCall: z.string(),
  /** Of a period that is only expected. */
  ahead: z.string(),
  skipped: z.string(),
  openCall: z.string(),
  /** Of a value: what it is of, its period, the value, and where a click goes. */
  cellLabel: z.string(),
  line: z.string(),
  recalled: z.string(),
  disagreements: z.record(z.enum(['restated', 'contradiction']), z.string()),
  expected: z.string(),
  trends: z.record(z.enum(['rose', 'fell', 'unchanged']), z.string()),
  extremes: z.string(),
  shares: z.record(z.enum(['basic', 'diluted']), z.string()),
  shareOf: z.string(),
  bases: z.record(z.enum(['gaap', 'non-gaap']), z.string()),
  changes: z.record(z.enum(['yoy', 'qoq']), z.string()),
  range: z.string(),
  quantity: z.string(),
  units: z.record(z.string(), z.string()),
  guidance: z.string(),
  noGuidance: z.string(),
  guidanceColumns: z.object({
    period: z.string(),
    metric: z.string(),
    given: z.string(),
    reported: z.string(),
    outcome: z.string(),
  }),
  recalledGuidance: z.string(),
  givenIn: z.string(),
  revisions: z.record(revision, z.string()),
  outcomes: z.record(outcome, z.string()),
  beyond: z.record(z.enum(['above', 'below']), z.string()),
  differences: z.string(),
  calls: z.string(),
  sameAs: z.string(),
  unknownPeriod: z.string(),
  unknownCompany: z.string(),
});

const shown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), reading: companyAnswer.shape.reading }),
  z.object({ kind: z.literal('unavailable') }),
  /** No call that is read is of the company. */
  z.object({ kind: z.literal('absent'), name: z.string() }),
  z.object({
    kind: z.literal('ready'),
    report: companyReport,
    unnamed: companyAnswer.shape.unnamed,
    reading: companyAnswer.shape.reading,
    /** Whether a folder is open, in which further calls can lie. */
    hasFolder: z.boolean(),
  }),
]);

export const toPage = z.discriminatedUnion('type', [
  /** The answer to `ready`, before anything else. */
  z.object({ type: z.literal('setup'), company: z.string(), locale: z.string(), texts }),
  z.object({ type: z.literal('show'), shown }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens. */
  z.object({ type: z.literal('ready') }),
  /** A `show` is on the screen, and the page is ready for the next. */
  z.object({ type: z.literal('shown') }),
  /** Go to a place in one of the company's calls. */
  z.object({ type: z.literal('goTo'), uri: z.string(), place: span }),
  z.object({ type: z.literal('openCall'), uri: z.string() }),
  /** Copy or save a table, in a form that the user is asked for. */
  z.object({ type: z.literal('take'), how: z.enum(['copy', 'save']), table, kind: z.optional(periodKind) }),
  /** Go on with reading that the user stopped. */
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('run'), action: z.enum(['restart', 'showOutput', 'choose', 'openFolder']) }),
]);

export type Texts = z.infer<typeof texts>;
export type Shown = z.infer<typeof shown>;
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
