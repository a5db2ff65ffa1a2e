import * as z from 'zod/mini';
import { overview, span } from '../../../server/src/protocol';
import { callReport } from '../../../server/src/protocol-call';

/** What the extension and the page of the Metrics view say to each other. Both sides validate what they receive. */

const kind = z.enum(['money', 'percent', 'quantity', 'duration', 'period', 'date', 'identifier']);
const status = z.enum(['matched', 'mismatched', 'unmatched']);
const severity = z.enum(['error', 'warning', 'information', 'hint']);
const side = z.enum(['operator', 'company', 'analyst']);
const section = z.enum(['prepared-remarks', 'questions-and-answers']);
const table = z.enum(['key-figures', 'figures']);

/** Languages tell one from many, or do not. */
const counted = z.object({ one: z.string(), many: z.string() });

/** Sentences for the page; `{0}`, `{1}` … stand for what the page puts in. */
const texts = z.object({
  noneTitle: z.string(),
  noneBody: z.string(),
  openFile: z.string(),
  waiting: z.string(),
  unavailableTitle: z.string(),
  unavailableBody: z.string(),
  restart: z.string(),
  showOutput: z.string(),
  emptyTitle: z.string(),
  emptyBody: z.string(),
  stale: z.string(),
  line: z.string(),
  copy: z.string(),
  save: z.string(),
  filter: z.string(),
  shown: z.string(),
  sortBy: z.string(),
  call: z.string(),
  callTurns: z.string(),
  counts: z.record(
    z.enum(['turns', 'speakers', 'words', 'characters', 'problems', 'errors', 'warnings', 'hints']),
    counted,
  ),
  timeline: z.string(),
  turnLabel: z.string(),
  keyFigures: z.string(),
  searchKeyFigures: z.string(),
  noKeyFigure: z.string(),
  noKeyFigureShown: z.string(),
  keyFigureLabel: z.string(),
  keyFigureFilters: z.record(z.enum(['all', 'results', 'guidance', 'disagreements', 'conflicts']), z.string()),
  keyFigureColumns: z.object({
    metric: z.string(),
    segment: z.string(),
    basis: z.string(),
    period: z.string(),
    value: z.string(),
    change: z.string(),
    guidance: z.string(),
    translation: z.string(),
    places: z.string(),
  }),
  bases: z.record(z.enum(['gaap', 'non-gaap']), z.string()),
  changes: z.record(z.enum(['yoy', 'qoq']), z.string()),
  guidance: z.string(),
  conflicts: z.record(z.enum(['contradiction', 'growth', 'ratio', 'shares', 'segments']), z.string()),
  places: z.string(),
  range: z.string(),
  quantity: z.string(),
  /** By unit; one that is not in it is shown as it is. */
  units: z.record(z.string(), z.string()),
  talk: z.string(),
  talkDetail: z.string(),
  sides: z.record(side, z.string()),
  sections: z.record(section, z.string()),
  minutes: z.string(),
  minutesHint: z.string(),
  longestTurns: z.string(),
  questions: z.string(),
  noQuestion: z.string(),
  questionLabel: z.string(),
  questionColumns: z.object({
    asker: z.string(),
    question: z.string(),
    length: z.string(),
    answerers: z.string(),
    answer: z.string(),
    figures: z.string(),
  }),
  health: z.string(),
  coverage: z.string(),
  coverageDetail: z.string(),
  orphaned: z.string(),
  monolingual: z.string(),
  agreement: z.string(),
  agreementDetail: z.string(),
  noFigures: z.string(),
  byKind: z.string(),
  problems: z.string(),
  noProblems: z.string(),
  problemsBySpeaker: z.string(),
  beforeFirstSpeaker: z.string(),
  /** By diagnostic code; a code that is not in it is shown as it is. */
  problemTitles: z.record(z.string(), z.string()),
  severities: z.record(severity, z.string()),
  figures: z.string(),
  filterAll: z.string(),
  filterDisagreements: z.string(),
  search: z.string(),
  noFigureShown: z.string(),
  noFigureAtAll: z.string(),
  figureLabel: z.string(),
  figureColumns: z.object({
    status: z.string(),
    text: z.string(),
    counterpart: z.string(),
    display: z.string(),
    line: z.string(),
  }),
  kinds: z.record(kind, z.string()),
  statuses: z.record(status, z.string()),
});

const shown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('unavailable') }),
  z.object({
    kind: z.literal('ready'),
    /** The file's name without its folder. */
    name: z.string(),
    overview,
  }),
]);

export const toPage = z.discriminatedUnion('type', [
  /** The answer to `ready`, before anything else. */
  z.object({ type: z.literal('setup'), locale: z.string(), texts }),
  z.object({ type: z.literal('show'), shown }),
  /** What else is known of the transcript that is shown, some time after it. */
  z.object({ type: z.literal('report'), report: callReport }),
  /** Whether the document is a version ahead of what is shown. */
  z.object({ type: z.literal('stale'), stale: z.boolean() }),
  /** The line of the caret, and the turn it stands in; null where there is none. */
  z.object({ type: z.literal('caret'), line: z.nullable(z.int()), turn: z.nullable(z.int()) }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens. */
  z.object({ type: z.literal('ready') }),
  /** A `show` or a `report` is on the screen, and the page is ready for the next. */
  z.object({ type: z.literal('shown') }),
  /** Go to a place of the transcript named. */
  z.object({ type: z.literal('goTo'), uri: z.string(), place: span }),
  z.object({ type: z.literal('goToTurn'), turn: z.int() }),
  /** Copy or save a table, in a form that the user is asked for. */
  z.object({ type: z.literal('take'), how: z.enum(['copy', 'save']), table }),
  z.object({ type: z.literal('run'), action: z.enum(['openFile', 'restart', 'showOutput']) }),
]);

export type Texts = z.infer<typeof texts>;
export type Shown = z.infer<typeof shown>;
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
