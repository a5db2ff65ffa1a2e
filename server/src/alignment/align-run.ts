import type { Paragraph } from '../transcript/model';
import { anchorsOf, sharedAnchors } from './anchors';
import type { Run } from './runs';

/** A source with its translation; one of the two may be absent. */
export interface Pair {
  readonly source: Paragraph | undefined;
  readonly target: Paragraph | undefined;
}

/** What each line that lies between a source and its translation costs, against anchors that are worth up to 1. */
const DISTANCE_COST = 0.35;
/** Runs of more combinations than this are broken beyond weighing: they are paired in order. */
const MAX_COMBINATIONS = 40_000;

/**
 * Pairs a run. As many translations as sources are pairs in order; otherwise a line is missing, and the pairing is
 * the one with most anchors shared and least distance, found by dynamic programming over both sides (as sentence
 * aligners do since Gale and Church, 1993). A translation stands right under its source, so without other evidence
 * the nearest ones pair.
 */
export function alignRun({ sources, targets }: Run): Pair[] {
  if (sources.length === targets.length || sources.length * targets.length > MAX_COMBINATIONS) {
    return inOrder(sources, targets);
  }
  if (sources.length === 0 || targets.length === 0) return inOrder(sources, targets);
  return mostEvidence(sources, targets);
}

function inOrder(sources: readonly Paragraph[], targets: readonly Paragraph[]): Pair[] {
  const length = Math.max(sources.length, targets.length);
  return Array.from({ length }, (_, at) => ({ source: sources[at], target: targets[at] }));
}

function mostEvidence(sources: readonly Paragraph[], targets: readonly Paragraph[]): Pair[] {
  const sourceAnchors = sources.map((source) => anchorsOf(source.text));
  const targetAnchors = targets.map((target) => anchorsOf(target.text));
  const excess = sources.length - targets.length;

  const gain = (s: number, t: number): number => {
    const [source, target] = [sourceAnchors[s], targetAnchors[t]];
    const shared = source && target ? sharedAnchors(source, target) : 0;
    // The last source stands right above the first translation, so that pair is where a lost line shows least.
    const offset = excess > 0 ? sources.length - s - (targets.length - t) : t - s;
    return 1 + shared - DISTANCE_COST * Math.abs(offset);
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
