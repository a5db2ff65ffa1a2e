import * as z from 'zod/mini';
import { pairFigureStatus } from '../../../server/src/protocol-pairs';
import type { PairedCall, RowContent } from './rows';

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
  sections: z.record(z.enum(['prepared-remarks', 'questions-and-answers']), z.string()),
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

/** What a page shows. */
export type Shown =
  | { readonly kind: 'waiting' | 'unavailable' | 'unreadable' }
  | {
      readonly kind: 'ready';
      readonly uri: string;
      /** The file's name without its folder. */
      readonly name: string;
      readonly monolingual: PairedCall['monolingual'];
      readonly problems: number;
      /** Every row in its order, and the line at which each starts; null where that is what the page has. */
      readonly order: { readonly ids: readonly number[]; readonly lines: readonly number[] } | null;
      /** The rows that are new to the page or have changed. */
      readonly changed: readonly { readonly id: number; readonly content: RowContent }[];
    };

export const toPage = z.discriminatedUnion('type', [
  /** Before anything else. */
  z.object({ type: z.literal('setup'), uri: z.string(), locale: z.string(), texts }),
  /** What was validated as it came from the server is not validated again: it is large, and the page waits for it. */
  z.object({ type: z.literal('show'), shown: z.custom<Shown>() }),
  /** Whether the document is a version ahead of what is shown. */
  z.object({ type: z.literal('stale'), stale: z.boolean() }),
  /** The line of the caret. */
  z.object({ type: z.literal('caret'), line: z.int() }),
  /** What stands at the top of the editor; behind the point, how much of the line is above it. */
  z.object({ type: z.literal('scrollTo'), line: z.number() }),
]);

export const toHost = z.discriminatedUnion('type', [
  /** The page listens, and has nothing. */
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
export type ToPage = z.infer<typeof toPage>;
export type ToHost = z.infer<typeof toHost>;
