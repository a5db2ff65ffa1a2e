import * as z from 'zod/mini';
import { pairedCall, pairedTurn, pairFigureStatus } from '../../../server/src/protocol-pairs';
import { rowContent } from './rows';

/** What the extension and the side-by-side page say to each other. Both sides validate what they receive. */

/** Sentences for the page; `{0}`, `{1}` … stand for what the page puts in. */
const texts = z.object({
  waiting: z.string(),
  unavailableTitle: z.string(),
  unavailableBody: z.string(),
  restart: z.string(),
  showOutput: z.string(),
  unreadableTitle: z.string(),
  unreadableBody: z.string(),
  openFile: z.string(),
  emptyTitle: z.string(),
  emptyBody: z.string(),
  stale: z.string(),
  source: z.string(),
  translation: z.string(),
  noTranslation: z.string(),
  noSource: z.string(),
  preamble: z.string(),
  sections: z.record(pairedTurn.shape.section, z.string()),
  line: z.string(),
  noProblems: z.string(),
  oneProblem: z.string(),
  problems: z.string(),
  severities: z.record(z.enum(['error', 'warning', 'information', 'hint']), z.string()),
  figureStatuses: z.record(pairFigureStatus, z.string()),
  save: z.string(),
  saveHint: z.string(),
  list: z.string(),
  keys: z.string(),
});

const rowId = z.int();

const shown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('unavailable') }),
  z.object({ kind: z.literal('unreadable') }),
  z.object({
    kind: z.literal('ready'),
    uri: z.string(),
    /** The file's name without its folder. */
    name: z.string(),
    monolingual: pairedCall.shape.monolingual,
    problems: z.int(),
    /** Every row in its order, with the line at which it starts. */
    rows: z.array(z.object({ id: rowId, line: z.int() })),
    /** The rows that are new to the page or have changed. */
    changed: z.array(z.object({ id: rowId, content: rowContent })),
  }),
]);

export const toPage = z.discriminatedUnion('type', [
  /** The answer to `ready`, before anything else. */
  z.object({ type: z.literal('setup'), uri: z.string(), locale: z.string(), texts }),
  z.object({ type: z.literal('show'), shown }),
  /** Whether the document is a version ahead of what is shown. */
  z.object({ type: z.literal('stale'), stale: z.boolean() }),
  /** The line of the caret. */
  z.object({ type: z.literal('caret'), line: z.int() }),
  /** What stands at the top of the editor; behind the point, how much of the line is above it. */
  z.object({ type: z.literal('scrollTo'), line: z.number() }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens. */
  z.object({ type: z.literal('ready') }),
  /** A `show` is on the screen, and the page is ready for the next. */
  z.object({ type: z.literal('shown') }),
  /** The user scrolled the page; what stands at its top, as in `scrollTo`. */
  z.object({ type: z.literal('scrolled'), line: z.number() }),
  /** Go to a place of a row, its line relative to the row's. */
  z.object({ type: z.literal('goTo'), row: rowId, line: z.int(), start: z.int(), end: z.int() }),
  z.object({ type: z.literal('run'), action: z.enum(['openFile', 'restart', 'showOutput', 'save']) }),
]);

export type Texts = z.infer<typeof texts>;
export type Shown = z.infer<typeof shown>;
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
