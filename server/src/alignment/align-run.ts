import type { Paragraph } from '../transcript/model';
import type { Run } from './runs';

/** A source with its translation; one of the two may be absent. */
export interface Pair {
  readonly source: Paragraph | undefined;
  readonly target: Paragraph | undefined;
}

/** How strongly a source and a translation speak for each other, in nats. */
export type Weigh = (source: Paragraph, target: Paragraph) => number;

/** What each line that lies between a source and its translation costs, in nats. */
const DISTANCE_COST = 1.2;
/** Pairs are what a run is made of: a source and a translation left over are paired rather than both lost. */
const PAIRED = 8;
/** Runs of more combinations than this are broken beyond weighing: they are paired in order. */
const MAX_COMBINATIONS = 40_000;

/**
 * Pairs a run. As many translations as sources are pairs in order; otherwise a line is missing, and the pairing is
 * the one with most evidence and least distance, found by dynamic programming over both sides (as sentence
 * aligners do since Gale and Church, 1993). A translation stands right under its source, so without other evidence
 * the nearest ones pair.
 */
export function alignRun({ sources, targets }: Run, weigh: Weigh): Pair[] {
  if (sources.length === targets.length || sources.length * targets.length > MAX_COMBINATIONS) {
    return inOrder(sources, targets);
  }
  if (sources.length === 0 || targets.length === 0) return inOrder(sources, targets);
  return mostEvidence(sources, targets, weigh);
}

function inOrder(sources: readonly Paragraph[], targets: readonly Paragraph[]): Pair[] {
  const length = Math.max(sources.length, targets.length);
  return Array.from({ length }, (_, at) => ({ source: sources[at], target: targets[at] }));
}

function mostEvidence(sources: readonly Paragraph[], targets: readonly Paragraph[], weigh: Weigh): Pair[] {
  const excess = sources.length - targets.length;

  const gain = (s: number, t: number): number => {
    const [source, target] = [sources[s], targets[t]];
    const evidence = source && target ? weigh(source, target) : 0;
    // The last source stands right above the first translation, so that pair is where a lost line shows least.
    const offset = excess > 0 ? sources.length - s - (targets.length - t) : t - s;
    return PAIRED + evidence - DISTANCE_COST * Math.abs(offset);
  };

  // best[s][t]: most evidence for the sources from s and the translations from t on.
  const best = Array.from({ length: sources.length + 1 }, () => new Float64Array(targets.length + 1));
  const at = (s: number, t: number): number => best[s]?.[t] ?? 0;
  for (let s = sources.length - 1; s >= 0; s--) {
    for (let t = targets.length - 1; t >= 0; t--) {
      const row = best[s];
      if (row) row[t] = Math.max(at(s + 1, t), at(s, t + 1), at(s + 1, t + 1) + gain(s, t));
    }
  }

  const pairs: Pair[] = [];
  let s = 0;
  let t = 0;
  while (s < sources.length && t < targets.length) {
    if (at(s, t) === at(s + 1, t + 1) + gain(s, t)) pairs.push({ source: sources[s++], target: targets[t++] });
    else if (at(s, t) === at(s + 1, t)) pairs.push({ source: sources[s++], target: undefined });
    else pairs.push({ source: undefined, target: targets[t++] });
  }
  return [...pairs, ...inOrder(sources.slice(s), targets.slice(t))];
}
