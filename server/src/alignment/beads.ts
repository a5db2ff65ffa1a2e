/** What a stretch of sources and translations is weighed by. Indices count from the stretch's start. */
export interface Scores {
  readonly sources: number;
  readonly targets: number;
  /** For a source and a translation, in nats. */
  pair(source: number, target: number): number;
  /** For a source and the next one having one translation. */
  merge(source: number, target: number): number;
  /** For a translation and the next one belonging to one source. */
  split(source: number, target: number): number;
  /** Against a source having no translation, and a translation no source; not negative. */
  lostSource(target: number): number;
  lostTarget(source: number): number;
}

/** Sources and translations that belong together, in document order: a bead in Gale and Church's words. */
export interface Bead {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

const kinds = [
  { sources: 1, targets: 1 },
  { sources: 1, targets: 0 },
  { sources: 0, targets: 1 },
  { sources: 2, targets: 1 },
  { sources: 1, targets: 2 },
  { sources: 2, targets: 2 },
] as const;
const CROSSED = 5;

/** What two neighbouring translations standing in each other's place costs. */
const CROSSING_COST = 2;
/** How far from its source, counted in paragraphs, a translation of the stretch may stand. */
const REACH = 8;

/**
 * The best reading of a stretch by dynamic programming over beads of one to one, one to none, none to one, two to
 * one, one to two (Gale and Church, 1993), and two neighbours crossed. Time is linear in the stretch: a translation is
 * looked for within some paragraphs of its place.
 */
export function bestBeads(scores: Scores): Bead[] {
  const { sources, targets } = scores;
  const width = 2 * (REACH + Math.abs(sources - targets)) + 1;
  const from = (s: number): number => Math.max(0, s - (width >> 1));
  const best = new Float64Array((sources + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const last = new Int8Array((sources + 1) * width).fill(-1);
  const cell = (s: number, t: number): number => {
    const column = t - from(s);
    return s < 0 || t < 0 || column < 0 || column >= width ? -1 : s * width + column;
  };

  const reach = (s: number, t: number, kind: number, score: number, before: number): void => {
    const at = cell(s, t);
    if (at < 0 || s > sources || t > targets || before + score <= (best[at] ?? 0)) return;
    best[at] = before + score;
    last[at] = kind;
  };

  best[0] = 0;
  for (let s = 0; s <= sources; s++) {
    for (let t = from(s); t <= Math.min(targets, from(s) + width - 1); t++) {
      const before = best[cell(s, t)] ?? Number.NEGATIVE_INFINITY;
      if (before === Number.NEGATIVE_INFINITY) continue;
      const [source, target] = [s < sources, t < targets];
      if (source) reach(s + 1, t, 1, -scores.lostTarget(s), before);
      if (target) reach(s, t + 1, 2, -scores.lostSource(t), before);
      if (!source || !target) continue;
      reach(s + 1, t + 1, 0, scores.pair(s, t), before);
      if (s + 1 < sources) reach(s + 2, t + 1, 3, scores.merge(s, t), before);
      if (t + 1 < targets) reach(s + 1, t + 2, 4, scores.split(s, t), before);
      if (s + 1 < sources && t + 1 < targets) {
        const crossed = scores.pair(s, t + 1) + scores.pair(s + 1, t) - CROSSING_COST;
        reach(s + 2, t + 2, CROSSED, crossed, before);
      }
    }
  }

  const beads: Bead[] = [];
  let [s, t] = [sources, targets];
  while (s > 0 || t > 0) {
    const kind = last[cell(s, t)] ?? -1;
    const taken = kinds[kind];
    // Cannot be: every cell on the way back was reached.
    if (!taken) break;
    s -= taken.sources;
    t -= taken.targets;
    if (kind === CROSSED) beads.push({ sources: [s + 1], targets: [t] }, { sources: [s], targets: [t + 1] });
    else beads.push({ sources: counted(s, taken.sources), targets: counted(t, taken.targets) });
  }
  return beads.reverse();
}

function counted(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
