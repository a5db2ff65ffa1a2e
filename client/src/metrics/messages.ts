import * as z from 'zod/mini';
import { overview, span } from '../../../server/src/protocol';

/** What the extension and the page of the Metrics view say to each other. Both sides validate what they receive. */

const kind = z.enum(['money', 'percent', 'quantity', 'duration', 'period', 'date', 'identifier']);
const status = z.enum(['matched', 'mismatched', 'unmatched']);
const severity = z.enum(['error', 'warning', 'information', 'hint']);

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
  overview: z.string(),
  coverage: z.string(),
  coverageDetail: z.string(),
  orphaned: z.string(),
  monolingual: z.string(),
  agreement: z.string(),
  agreementDetail: z.string(),
  noFigures: z.string(),
  problems: z.string(),
  noProblems: z.string(),
  problemLabel: z.string(),
  /** By diagnostic code; a code that is not in it is shown as it is. */
  problemTitles: z.record(z.string(), z.string()),
  severities: z.record(severity, z.string()),
  speakers: z.string(),
  speakerDetail: z.string(),
  speakerLabel: z.string(),
  figures: z.string(),
  filter: z.string(),
  filterAll: z.string(),
  filterDisagreements: z.string(),
  search: z.string(),
  shown: z.string(),
  noFigureShown: z.string(),
  noFigureAtAll: z.string(),
  figureLabel: z.string(),
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
  /** Whether the document is a version ahead of what is shown. */
  z.object({ type: z.literal('stale'), stale: z.boolean() }),
  /** The speaker of the turn at the cursor. */
  z.object({ type: z.literal('speaking'), speaker: z.nullable(z.int()) }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens. */
  z.object({ type: z.literal('ready') }),
  /** A `show` is on the screen, and the page is ready for the next. */
  z.object({ type: z.literal('shown') }),
  /** Go to a place of the transcript named. */
  z.object({ type: z.literal('goTo'), uri: z.string(), place: span }),
  z.object({ type: z.literal('goToTurn'), turn: z.int() }),
  z.object({ type: z.literal('run'), action: z.enum(['openFile', 'restart', 'showOutput']) }),
]);

export type Texts = z.infer<typeof texts>;
export type Shown = z.infer<typeof shown>;
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
