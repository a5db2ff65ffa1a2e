import type { Code } from '../../checks/codes';

/**
 * What a person looked at and found right. It holds wherever the same finding stands on the same texts, and no longer
 * than both texts stay what they were.
 */
export interface Judgement {
  readonly code: Code;
  /** What the finding stands on within its texts, a figure for instance; undefined where that is a whole side. */
  readonly words: string | undefined;
  /** Which of those words it is, counted from 1 through the source and then its translation. */
  readonly occurrence: number;
  /** The fingerprint of both texts, whole. */
  readonly texts: string;
  /** How the source and its translation begin, for whoever reads the file; empty where there is none. */
  readonly source: string;
  readonly target: string;
  /** The transcript it was accepted in, as seen from the judgements' file. It only helps to find the place again. */
  readonly transcript: string | undefined;
  readonly reason: string | undefined;
}

/** The judgements of a workspace. Immutable, so that they can be compared by identity. */
export interface Judgements {
  readonly byKey: ReadonlyMap<string, Judgement>;
}

/** What tells one judgement from another; the rest of it is there for people. */
export type JudgementKey = Pick<Judgement, 'code' | 'words' | 'occurrence' | 'texts'>;

export function keyOf({ code, words, occurrence, texts }: JudgementKey): string {
  return JSON.stringify([code, texts, words ?? null, occurrence]);
}

export function judgementsOf(all: readonly Judgement[]): Judgements {
  return { byKey: new Map(all.map((judgement) => [keyOf(judgement), judgement])) };
}
