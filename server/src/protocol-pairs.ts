import * as z from 'zod/mini';
import { answered, changesParams, listEdits } from './protocol-edits';

/**
 * The request behind the side-by-side view: one transcript, turn by turn and pair by pair. Lines are relative to that at
 * which their row starts, so that a row says the same wherever it stands; columns count UTF-16 code units within the
 * line, and ends are exclusive.
 */

const count = z.int().check(z.nonnegative());

function list<T extends z.core.$ZodType>(of: T): z.ZodMiniReadonly<z.ZodMiniArray<T>> {
  return z.readonly(z.array(of));
}

/** What was found in a pair or a header, at its place, in the reader's language. */
export const pairProblem = z.object({
  line: z.int(),
  start: count,
  end: count,
  code: z.string(),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  message: z.string(),
});

/**
 * How a figure stands to the other side: the same; another value; `alone` where it should have a counterpart and has
 * none; `accepted` where it differs and somebody found that right; `uncompared` where nothing is to be compared.
 */
export const pairFigureStatus = z.enum(['matched', 'mismatched', 'alone', 'accepted', 'uncompared']);

export const pairFigure = z.object({
  /** Columns within the side's text. */
  start: count,
  end: count,
  /** The value written out for reading: `52,200,000 USD`, `2022-Q1`. */
  display: z.string(),
  /** Which way it goes, in the reader's words, where the text says so: `up`, 虧損. */
  direction: z.nullable(z.string()),
  status: pairFigureStatus,
  /** Index of its counterpart among the figures of the other side. */
  counterpart: z.nullable(count),
});

export const pairSide = z.object({
  line: z.int(),
  /** Where the text starts in the line. */
  start: count,
  text: z.string(),
  language: z.enum(['en', 'zh-Hant', 'zh-Hans']),
  figures: list(pairFigure),
});

export const pairPlaceholder = z.object({ line: z.int(), start: count, text: z.string() });

/** A row of the view: a heading, or one of the pairs below it. */
export const pairRow = z.discriminatedUnion('kind', [
  /** A line above the first header that speaks about the document. */
  z.object({ kind: z.literal('notice'), text: z.string() }),
  /** Those that belong to no pair and no header. */
  z.object({ kind: z.literal('problems'), problems: list(pairProblem) }),
  /** What follows is said above the first header. */
  z.object({ kind: z.literal('preamble') }),
  z.object({ kind: z.literal('section'), section: z.enum(['prepared-remarks', 'questions-and-answers']) }),
  z.object({
    kind: z.literal('turn'),
    name: z.string(),
    title: z.nullable(z.string()),
    /** The header's second copy where it is in the other language: 接線生. */
    translated: z.nullable(z.string()),
    /** Those of the header. */
    problems: list(pairProblem),
  }),
  z.object({
    kind: z.literal('pair'),
    source: z.nullable(pairSide),
    target: z.nullable(pairSide),
    /** The line that keeps the place of the side that is absent: 【待譯】. */
    placeholder: z.nullable(pairPlaceholder),
    problems: list(pairProblem),
  }),
]);

export const pairChanges = z.object({
  uri: z.string(),
  version: z.int(),
  ...answered,
  /** The one language of a transcript without translation. */
  monolingual: z.nullable(z.enum(['en', 'zh'])),
  /** How many there are. */
  problems: count,
  /** The rows in the order in which they are read. */
  rows: listEdits(pairRow),
  /** The line of the document at which each row starts; null where none has moved. */
  lines: z.nullable(list(count)),
});

export type PairProblem = z.infer<typeof pairProblem>;
export type PairFigure = z.infer<typeof pairFigure>;
export type PairFigureStatus = z.infer<typeof pairFigureStatus>;
export type PairSide = z.infer<typeof pairSide>;
export type PairRow = z.infer<typeof pairRow>;
export type PairChanges = z.infer<typeof pairChanges>;

/** Client → server: what became of a transcript as pairs. Answers null for a document it does not know. */
export const pairsRequest = {
  method: 'transcript/pairs',
  params: changesParams,
  result: z.nullable(pairChanges),
} as const;
