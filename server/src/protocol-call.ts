import * as z from 'zod/mini';
import { span } from './protocol';

/**
 * The requests behind the metrics panel: what one call tells of itself, and its tables to take away. Lines are 0-based
 * and those of the document. `transcript/overview` stays what every edit asks for; this is for whoever shows it.
 */

const count = z.int().check(z.nonnegative());
const status = z.enum(['matched', 'mismatched', 'unmatched']);
const kind = z.enum(['money', 'percent', 'quantity', 'duration', 'period', 'date', 'identifier']);
const section = z.enum(['prepared-remarks', 'questions-and-answers']);
const language = z.enum(['en', 'zh']);

function list<T extends z.core.$ZodType>(of: T): z.ZodMiniReadonly<z.ZodMiniArray<T>> {
  return z.readonly(z.array(of));
}

/** Words of the source; 字 of the Chinese, Latin words and numbers among them counted as one each. */
const length = { words: count, characters: count };
/** An estimate: the words of the call's language at `pace` a minute. */
const minutes = z.number();
const speech = z.object({ ...length, minutes });
const talk = {
  turns: count,
  ...length,
  minutes,
  /** Share of the call's words (of its 字 where it is in Chinese only), 0 to 1. */
  share: z.number(),
  /** Share of the call's 字, 0 to 1. */
  characterShare: z.number(),
};
const side = z.enum(['operator', 'company', 'analyst']);

export const participant = z.object({
  /** By which turns and questions refer to the participant; that of the overview's speaker. */
  index: count,
  name: z.string(),
  title: z.nullable(z.string()),
  side,
  /** Whom an analyst works for. */
  firm: z.nullable(z.string()),
  ...talk,
  /** Index of the longest turn. */
  longestTurn: count,
});

export const timelineTurn = z.object({
  index: count,
  speaker: count,
  section,
  startLine: count,
  /** Inclusive. */
  endLine: count,
  ...length,
  minutes,
});

export const answerFigure = z.object({
  place: span,
  kind,
  text: z.string(),
  /** The value written out for reading: `52,200,000 USD`, `2022-Q1`. */
  display: z.string(),
  status,
});

/** What one analyst asks, up to the next analyst, and what is answered. */
export const exchange = z.object({
  analyst: count,
  startLine: count,
  /** Inclusive. */
  endLine: count,
  /** The first words of the question, without the greeting. */
  preview: z.string(),
  followUps: count,
  question: speech,
  answer: speech,
  /** Indexes of participants, the one who says most first; empty where nobody answers. */
  answeredBy: list(count),
  figures: list(answerFigure),
});

export const problemCounts = z.object({ errors: count, warnings: count, information: count });

export const verdict = z.object({
  is: z.enum(['ready', 'errors', 'warnings', 'monolingual', 'empty']),
  ...problemCounts.shape,
  /** The one language of a monolingual call. */
  language: z.nullable(language),
  /** Where the first of the most severe problems stands. */
  first: z.nullable(span),
});

const agreement = { total: count, matched: count, mismatched: count, unmatched: count, agreement: z.number() };

export const health = z.object({
  verdict,
  /** The verdict in the reader's language, without a full stop: `3 errors to fix, first on line 23`. */
  sentence: z.string(),
  coverage: z.object({ source: count, translated: count, orphaned: count, ratio: z.number() }),
  figures: z.object(agreement),
  /** The kinds of figure that the call has; they add up to `figures`. */
  figuresByKind: list(z.object({ kind, ...agreement })),
  /** By code, the most severe first. */
  problems: list(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'information', 'hint']),
      count,
      first: span,
    }),
  ),
  /** By index of the turn, and of the participant. */
  problemsByTurn: list(problemCounts),
  problemsBySpeaker: list(problemCounts),
  /** Of what stands before the first header. */
  problemsOfNobody: problemCounts,
  accepted: count,
});

export const keyFigurePlace = z.object({
  place: span,
  /** Index of the participant. */
  speaker: z.nullable(count),
  text: z.string(),
  translation: z.nullable(z.string()),
  status,
});

/** A row of the table of key figures, with every place where it is said; the contract of `metrics --format json`. */
export const keyFigure = z.object({
  metric: z.string(),
  /** What people call the metric, in the reader's language; its name where there is no other. */
  name: z.string(),
  segment: z.nullable(z.string()),
  basis: z.nullable(z.enum(['gaap', 'non-gaap'])),
  period: z.nullable(z.string()),
  value: z.number(),
  /** The other end of a range. */
  to: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  change: z.nullable(z.enum(['yoy', 'qoq'])),
  guidance: z.boolean(),
  approximate: z.boolean(),
  /** Of a share of revenue: the segment whose revenue it is a share of. */
  of: z.nullable(z.string()),
  shares: z.nullable(z.enum(['basic', 'diluted'])),
  /** In document order, at least one. */
  places: list(keyFigurePlace),
});

/** Key figures that cannot all be right. */
export const crossCheck = z.object({
  kind: z.enum(['contradiction', 'growth', 'ratio', 'shares', 'segments']),
  metric: z.string(),
  /** The figure that does not follow, or the first of those that do not agree. */
  place: span,
  /** The figures it is measured by. */
  others: list(span),
  /** What it would have to be, in the figure's unit. */
  expected: z.nullable(z.number()),
  /** What the figures give. */
  found: z.nullable(z.number()),
});

export const callReport = z.object({
  uri: z.string(),
  version: z.int(),
  /** As the opening of the call names it, and the same in the translation. */
  company: z.nullable(z.string()),
  companyTranslated: z.nullable(z.string()),
  /** `2022-Q1`, `2025-H1`, `2023-FY`. */
  period: z.nullable(z.string()),
  /** `2024-10-31`, or `08-19` where the year is not said. */
  date: z.nullable(z.string()),
  /** What talk is measured in: words, or the 字 of a call in Chinese only. */
  spoken: language,
  /** Words or 字 a minute that `minutes` go by. */
  pace: z.number(),
  talk: z.object(talk),
  /** In order of first appearance. */
  participants: list(participant),
  sides: list(z.object({ side, people: count, ...talk })),
  sections: list(z.object({ section, startLine: count, endLine: count, ...talk })),
  timeline: list(timelineTurn),
  /** Indexes of turns, the longest first. */
  longestTurns: list(count),
  exchanges: list(exchange),
  health,
  /** In the order in which they are said first. */
  keyFigures: list(keyFigure),
  crossChecks: list(crossCheck),
});

export type CallReport = z.infer<typeof callReport>;
export type CallParticipant = z.infer<typeof participant>;
export type CallTurn = z.infer<typeof timelineTurn>;
export type CallExchange = z.infer<typeof exchange>;
export type CallHealth = z.infer<typeof health>;
export type CallKeyFigure = z.infer<typeof keyFigure>;
export type CallCrossCheck = z.infer<typeof crossCheck>;

/** Client → server: what one call tells of itself. Answers null for a document it does not know. */
export const callRequest = {
  method: 'transcript/call',
  params: z.object({ uri: z.string() }),
  result: z.nullable(callReport),
} as const;

/**
 * Client → server: a table of a call as text, to copy or to save; what the command line writes. CSV has no byte order
 * mark: whoever saves it for Excel puts one before it. Answers null for a document it does not know.
 */
export const tableRequest = {
  method: 'transcript/table',
  params: z.object({
    uri: z.string(),
    table: z.enum(['key-figures', 'figures', 'call', 'speakers', 'questions', 'turns', 'agreement', 'problems']),
    format: z.enum(['csv', 'markdown', 'json']),
  }),
  result: z.nullable(z.object({ version: z.int(), text: z.string() })),
} as const;

export type TableText = NonNullable<z.infer<typeof tableRequest.result>>;
