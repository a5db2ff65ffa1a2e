import * as z from 'zod/mini';

/**
 * What client and server say to each other beyond the Language Server Protocol. Lines and columns are 0-based,
 * columns in UTF-16 code units, ends exclusive unless said otherwise. Both sides validate what they receive.
 */

const count = z.int().check(z.nonnegative());
const severity = z.enum(['error', 'warning', 'information', 'hint']);

/** How many there are, and the most severe level among them. */
const problems = { problems: count, worst: z.nullable(severity) };

export const span = z.object({ line: count, start: count, end: count });

export const speakerSummary = z.object({
  /** Index by which turns refer to the speaker. */
  index: count,
  name: z.string(),
  title: z.nullable(z.string()),
  role: z.enum(['operator', 'company', 'analyst']),
  /** Whom an analyst works for, where the operator or the title says so. */
  firm: z.nullable(z.string()),
  turns: count,
  /** Words of the source language. */
  words: count,
  /** 字 of the Chinese: Chinese characters, and Latin words and numbers among them as one each. */
  characters: count,
  /** Share of the call's words, 0 to 1. */
  share: z.number(),
  ...problems,
});

export const turnSummary = z.object({
  index: count,
  speaker: count,
  section: z.enum(['prepared-remarks', 'questions-and-answers']),
  startLine: count,
  /** Inclusive. */
  endLine: count,
  /** The turn's first words, in the source language where there is one. */
  preview: z.string(),
  ...problems,
});

export const problemSummary = z.object({
  code: z.string(),
  /** The most severe level among them. */
  severity,
  count,
  /** Where the first one stands. */
  first: span,
});

export const problemPlace = z.object({ place: span, code: z.string() });

export const overview = z.object({
  uri: z.string(),
  version: z.int(),
  /** The one language of a transcript without translation. */
  monolingual: z.nullable(z.enum(['en', 'zh'])),
  speakers: z.array(speakerSummary),
  turns: z.array(turnSummary),
  coverage: z.object({
    /** Source paragraphs, and how many of them have a translation. */
    source: count,
    translated: count,
    /** Translations without a source. */
    orphaned: count,
    /** translated / source, 0 to 1; 1 for a call without paragraphs. */
    ratio: z.number(),
  }),
  figures: z.object({
    /** Figures on both sides of translated paragraphs, and how they compare. */
    total: count,
    matched: count,
    mismatched: count,
    unmatched: count,
    /** matched / total, 0 to 1; 1 where there are none. */
    agreement: z.number(),
  }),
  /** By kind, the most severe first. */
  problems: z.array(problemSummary),
  /** Every one of them, in document order. */
  problemPlaces: z.array(problemPlace),
  /** What was accepted in this transcript, each with the key of its judgement. */
  accepted: z.array(z.object({ place: span, key: z.string() })),
});

export type Overview = z.infer<typeof overview>;
export type SpeakerSummary = z.infer<typeof speakerSummary>;
export type TurnSummary = z.infer<typeof turnSummary>;
export type ProblemSummary = z.infer<typeof problemSummary>;
export type ProblemPlace = z.infer<typeof problemPlace>;
export type SpanData = z.infer<typeof span>;

/** Commands of the server: what accepts a finding, or all of a kind in a transcript. Each takes one argument. */
export const acceptCommand = 'transcript.accept';
export const acceptAllCommand = 'transcript.acceptAll';

/** A command of the client: asks for a reason, and hands everything on to `acceptCommand`. */
export const acceptWithReasonCommand = 'transcript.acceptWithReason';

/** A command of the client, behind a turn's code lens: goes to a problem and says what is wrong there. */
export const goToProblemCommand = 'transcript.goToProblem';

export const goToProblemParams = z.object({ uri: z.string(), place: span });

export const acceptParams = z.object({
  uri: z.string(),
  /** As it is written in the file of judgements. */
  judgement: z.record(z.string(), z.unknown()),
  reason: z.optional(z.string()),
});

export const acceptAllParams = z.object({ uri: z.string(), code: z.string() });

/** What both commands answer: the file of judgements that was changed, or null where nothing was. */
export const judgementsWritten = z.nullable(z.object({ file: z.string() }));

export type JudgementsWritten = NonNullable<z.infer<typeof judgementsWritten>>;

/** Client → server: what every edit may change in the views of one transcript. Answers null for a document it does not know. */
export const overviewRequest = {
  method: 'transcript/overview',
  params: z.object({ uri: z.string() }),
  result: z.nullable(overview),
} as const;

/**
 * Client → server: where the other side of a place is: the translation of a paragraph or its source, the counterpart of a
 * figure, a header's other copy. Answers null where there is none.
 */
export const otherSideRequest = {
  method: 'transcript/otherSide',
  params: z.object({ uri: z.string(), line: count, character: count }),
  result: z.nullable(span),
} as const;
