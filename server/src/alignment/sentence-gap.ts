/** Neighbouring sentences of a source, first to last, and by how much the rest reads better without them, in nats. */
export interface SentenceGap {
  readonly first: number;
  readonly last: number;
  readonly gain: number;
}

/** Sentences that may be one translation's, and one sentence's translations. */
const shapes = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
  [2, 2],
] as const;
/** How far from its place, in sentences, a translation may stand. */
const REACH = 6;

/**
 * The sentences of a source without which the others and the translation's agree best, in order and with none left
 * alone; undefined where there are too few, or where the two cannot agree whole at all. Weighed from both ends, each run of
 * sentences is what lies between a beginning and an end that agree.
 *
 * @param weigh sentences from one index to another, exclusive, against such ones of the translation
 */
export function sentenceGapOf(
  sources: number,
  targets: number,
  weigh: (from: number, to: number, targetFrom: number, targetTo: number) => number,
): SentenceGap | undefined {
  const isNear = (s: number, t: number): boolean => Math.abs((s * targets) / sources - t) <= REACH + sources - targets;
  const beginnings = table(sources, targets);
  const ends = table(sources, targets);
  const weights = new Map<string, number>();
  const weightOf = (from: number, to: number, targetFrom: number, targetTo: number): number => {
    const key = `${from} ${to} ${targetFrom} ${targetTo}`;
    const known = weights.get(key) ?? weigh(from, to, targetFrom, targetTo);
    weights.set(key, known);
    return known;
  };

  set(beginnings, 0, 0, 0);
  set(ends, sources, targets, 0);
  for (let s = 0; s <= sources; s++) {
    for (let t = 0; t <= targets; t++) {
      if (!isNear(s, t)) continue;
      for (const [x, y] of shapes) {
        const before = at(beginnings, s - x, t - y);
        if (before > Number.NEGATIVE_INFINITY) raise(beginnings, s, t, before + weightOf(s - x, s, t - y, t));
      }
    }
  }
  for (let s = sources; s >= 0; s--) {
    for (let t = targets; t >= 0; t--) {
      if (!isNear(s, t)) continue;
      for (const [x, y] of shapes) {
        const behind = at(ends, s + x, t + y);
        if (behind > Number.NEGATIVE_INFINITY) raise(ends, s, t, behind + weightOf(s, s + x, t, t + y));
      }
    }
  }

  const whole = at(beginnings, sources, targets);
  if (whole === Number.NEGATIVE_INFINITY) return undefined;
  let best: SentenceGap | undefined;
  for (let from = 0; from < sources; from++) {
    for (let to = from + 1; to <= sources && to - from < sources; to++) {
      for (let t = 0; t <= targets; t++) {
        const gain = at(beginnings, from, t) + at(ends, to, t) - whole;
        if (!best || gain > best.gain) best = { first: from, last: to - 1, gain };
      }
    }
  }
  return best;
}

type Table = number[][];

function table(sources: number, targets: number): Table {
  return Array.from({ length: sources + 1 }, () => new Array<number>(targets + 1).fill(Number.NEGATIVE_INFINITY));
}

function at(scores: Table, s: number, t: number): number {
  return scores[s]?.[t] ?? Number.NEGATIVE_INFINITY;
}

function set(scores: Table, s: number, t: number, score: number): void {
  const row = scores[s];
  if (row) row[t] = score;
}

function raise(scores: Table, s: number, t: number, score: number): void {
  if (score > at(scores, s, t)) set(scores, s, t, score);
}
