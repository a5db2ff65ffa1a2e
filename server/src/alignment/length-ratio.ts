import type { ParagraphProfile } from './profile';

/**
 * How long a translation is for its source: Gale and Church (1993) take one ratio and one variance for a pair of
 * languages; this learns the ratio from the call, since translators differ.
 */
export interface LengthRatio {
  /** Natural logarithm of translation length / source length. */
  readonly log: number;
}

/** Of professional translations from English into Chinese: a character for 2.8 letters. */
const usualLog = Math.log(0.36);
/** A call of fewer pairs than this is read with the usual ratio. */
const ENOUGH_PAIRS = 8;
/** The ratio is rounded, so that an edit hardly ever changes it, and with it everything known about other pairs. */
const STEP = 0.1;
/** Of so many letters and more: shorter paragraphs are no measure. */
const SHORTEST = 40;

/** The median, which some lost or slipped translations do not move. */
export function lengthRatioOf(pairs: Iterable<readonly [ParagraphProfile, ParagraphProfile]>): LengthRatio {
  const logs: number[] = [];
  for (const [source, target] of pairs) {
    if (source.length >= SHORTEST && target.length > 0 && target.language !== source.language) {
      logs.push(Math.log(target.length / source.length));
    }
  }
  if (logs.length < ENOUGH_PAIRS) return { log: usualLog };
  logs.sort((a, b) => a - b);
  const median = logs[logs.length >> 1] ?? usualLog;
  return { log: Math.round(median / STEP) * STEP };
}

/** A short paragraph's length varies more, in logarithms, than a long one's. */
const SPREAD = 0.22;
const SHORT_SPREAD = 1.6;
/** The spread of the lengths of paragraphs that have nothing to do with each other. */
const UNRELATED_SPREAD = 1.1;
const LEAST = -6;

/** Log-likelihood ratio of two lengths under "a translation" against "any other paragraph". */
export function lengthEvidence(source: number, target: number, { log }: LengthRatio): number {
  if (source === 0 || target === 0) return 0;
  const deviation = Math.log(target / source) - log;
  const spread = SPREAD + SHORT_SPREAD / Math.sqrt(source + 4);
  const own = -((deviation / spread) ** 2) / 2 - Math.log(spread);
  const other = -((deviation / UNRELATED_SPREAD) ** 2) / 2 - Math.log(UNRELATED_SPREAD);
  return Math.max(LEAST, own - other);
}
