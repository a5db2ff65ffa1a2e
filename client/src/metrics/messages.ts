import * as z from 'zod/mini';
import { span } from '../../../server/src/protocol';
import type { CallChanges } from '../../../server/src/protocol-call-changes';
import type { FigureChanges } from '../../../server/src/protocol-figures';

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

/** What was validated as it came from the server is not validated again: it is large, and the page waits for it. */
const callChanges = z.custom<CallChanges>();
const figureChanges = z.custom<FigureChanges>();

export const toPage = z.discriminatedUnion('type', [
  /** Before anything else. */
  z.object({ type: z.literal('setup'), locale: z.string(), texts }),
  /** There is no transcript, or nothing known of it. */
  z.object({ type: z.literal('notice'), kind: z.enum(['none', 'waiting', 'unavailable']) }),
  /** What became of a call; the first time, all of it. `name` is the file's, without its folder. */
  z.object({ type: z.literal('report'), name: z.string(), changes: callChanges }),
  /** What became of its figures, when the page has asked. */
  z.object({ type: z.literal('figures'), changes: figureChanges }),
  /** The document as it is now. What is shown of an older version is behind, and all is while nobody knows. */
  z.object({ type: z.literal('document'), version: z.int(), isKnown: z.boolean() }),
  /** The line of the caret, and the turn it stands in; null where there is none. */
  z.object({ type: z.literal('caret'), line: z.nullable(z.int()), turn: z.nullable(z.int()) }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens, and has nothing. */
  z.object({ type: z.literal('ready') }),
  /** A `report` is on the screen, and the page is ready for the next. */
  z.object({ type: z.literal('shown') }),
  /** The page wants to know what became of the figures of a transcript since the answer that it has. */
  z.object({ type: z.literal('figures'), uri: z.string(), resultId: z.nullable(z.string()) }),
  /** Go to a place of the transcript named. */
  z.object({ type: z.literal('goTo'), uri: z.string(), place: span }),
  z.object({ type: z.literal('goToTurn'), turn: z.int() }),
  /** Copy or save a table, in a form that the user is asked for. */
  z.object({ type: z.literal('take'), how: z.enum(['copy', 'save']), table }),
  z.object({ type: z.literal('run'), action: z.enum(['openFile', 'restart', 'showOutput']) }),
]);

export type Texts = z.infer<typeof texts>;
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
