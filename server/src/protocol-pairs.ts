import * as z from 'zod/mini';

/**
 * The request behind the side-by-side view: one transcript, turn by turn and pair by pair. Lines are 0-based and those
 * of the document; columns count UTF-16 code units within the line, and ends are exclusive.
 */

const count = z.int().check(z.nonnegative());

/** What was found in a pair or a header, at its place, in the reader's language. */
export const pairProblem = z.object({
  line: count,
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
  line: count,
  /** Where the text starts in the line. */
  start: count,
  text: z.string(),
  language: z.enum(['en', 'zh-Hant', 'zh-Hans']),
  figures: z.array(pairFigure),
});

export const pair = z.object({
  source: z.nullable(pairSide),
  target: z.nullable(pairSide),
  /** The line that keeps the place of the side that is absent: 【待譯】. */
  placeholder: z.nullable(z.object({ line: count, start: count, text: z.string() })),
  problems: z.array(pairProblem),
});

export const pairedTurn = z.object({
  section: z.enum(['prepared-remarks', 'questions-and-answers']),
  line: count,
  name: z.string(),
  title: z.nullable(z.string()),
  /** The header's second copy where it is in the other language: 接線生. */
  translated: z.nullable(z.string()),
  /** Those of the header. */
  problems: z.array(pairProblem),
  pairs: z.array(pair),
});

export const pairedCall = z.object({
  uri: z.string(),
  version: z.int(),
  /** The one language of a transcript without translation. */
  monolingual: z.nullable(z.enum(['en', 'zh'])),
  /** Lines above the first header that speak about the document. */
  notices: z.array(z.object({ line: count, text: z.string() })),
  /** Those that belong to no pair and no header. */
  problems: z.array(pairProblem),
  /** What is said above the first header. */
  preamble: z.array(pair),
  turns: z.array(pairedTurn),
});

export type PairProblem = z.infer<typeof pairProblem>;
export type PairFigure = z.infer<typeof pairFigure>;
export type PairFigureStatus = z.infer<typeof pairFigureStatus>;
export type PairSide = z.infer<typeof pairSide>;
export type Pair = z.infer<typeof pair>;
export type PairedTurn = z.infer<typeof pairedTurn>;
export type PairedCall = z.infer<typeof pairedCall>;

/** Client → server: a transcript as pairs. Answers null for a document it does not know. */
export const pairsRequest = {
  method: 'transcript/pairs',
  params: z.object({ uri: z.string() }),
  result: z.nullable(pairedCall),
} as const;
