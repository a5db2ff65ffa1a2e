import * as z from 'zod/mini';
import { span } from './protocol';
import { answered, changesParams, listEdits } from './protocol-edits';

/** The request behind the table of figures: every figure of a transcript, of both sides. Lines are 0-based. */

const count = z.int().check(z.nonnegative());

export const figureRow = z.object({
  place: span,
  language: z.enum(['en', 'zh']),
  kind: z.enum(['money', 'percent', 'quantity', 'duration', 'period', 'date', 'identifier']),
  text: z.string(),
  /** The value written out for reading: `52,200,000 USD`, `2022-Q1`. */
  display: z.string(),
  status: z.enum(['matched', 'mismatched', 'unmatched']),
  /** Index of the turn, null before the first header. */
  turn: z.nullable(count),
  /** The figure on the other side, as written. */
  counterpart: z.nullable(z.string()),
});

export const figureChanges = z.object({ uri: z.string(), version: z.int(), ...answered, rows: listEdits(figureRow) });

export type FigureRow = z.infer<typeof figureRow>;
export type FigureChanges = z.infer<typeof figureChanges>;

/**
 * Client → server: what became of the figures of a transcript, which are in document order. Answers null for a document
 * it does not know.
 */
export const figuresRequest = {
  method: 'transcript/figures',
  params: changesParams,
  result: z.nullable(figureChanges),
} as const;
