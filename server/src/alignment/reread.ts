import { type Bead, bestBeads } from './beads';
import type { Displacement } from './displacement';
import { displacementOf, type Group } from './groups';
import type { LaidOut } from './layout';
import type { Stretch } from './stretches';

/** Evidence by position in the layout, in nats. */
export interface Weights {
  /** For the source of a pair and the translation of another. */
  pair(source: number, target: number): number;
  /** For the sources of two pairs having one translation. */
  merge(first: number, second: number, target: number): number;
  /** For the translations of two pairs belonging to one source. */
  split(source: number, first: number, second: number): number;
}

/** Against a source and a translation of which the layout does not say that they belong together. */
const ELSEWHERE = 1.5;
/** Against a source or a translation standing alone where the layout has a partner for it. */
const ALONE = 4;
/** Against a translation covering two sources, or two translations of one. */
const JOINED = 2;
/** The evidence that it takes to say that something is not in its place. */
const CERTAIN = 6;
/** Where a turn has a line more on one side, something is wrong anyway: the question is only what. */
const LIKELY = 2.5;

/** What is not in its place within a stretch of the layout, as far as that is certain. */
export function reread(pairs: readonly LaidOut[], { from, to }: Stretch, weights: Weights): Displacement[] {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let at = from; at < to; at++) {
    if (pairs[at]?.source) sources.push(at);
    if (pairs[at]?.target) targets.push(at);
  }
  const hasBoth = (at: number): boolean => pairs[at]?.source !== undefined && pairs[at]?.target !== undefined;
  const weighPair = (source: number, target: number): number =>
    weights.pair(source, target) - (pairs[source]?.run === pairs[target]?.run ? 0 : ELSEWHERE);
  const impossible = Number.NEGATIVE_INFINITY;

  const beads = bestBeads({
    sources: sources.length,
    targets: targets.length,
    pair: (s, t) => weighPair(sources[s] ?? -1, targets[t] ?? -1),
    merge(s, t) {
      const [first = -1, second = -1, target = -1] = [sources[s], sources[s + 1], targets[t]];
      // A merged or broken line leaves one without its other side.
      if (hasBoth(first) && hasBoth(second)) return impossible;
      return weights.merge(first, second, target) - JOINED;
    },
    split(s, t) {
      const [source = -1, first = -1, second = -1] = [sources[s], targets[t], targets[t + 1]];
      if (hasBoth(first) && hasBoth(second)) return impossible;
      return weights.split(source, first, second) - JOINED;
    },
    lostTarget: (s) => (hasBoth(sources[s] ?? -1) ? ALONE : 0),
    lostSource: (t) => (hasBoth(targets[t] ?? -1) ? ALONE : 0),
  });

  return groupsOf(beads, sources, targets).flatMap((group) => {
    const certainty = gainOf(group, weights, hasBoth, weighPair);
    return certainty < (isJoined(group, pairs) ? LIKELY : CERTAIN)
      ? []
      : displacementOf(group, pairs, certainty, weights);
  });
}

/** Positions that hang together, since the layout pairs here what the evidence pairs there. */
function groupsOf(beads: readonly Bead[], sources: readonly number[], targets: readonly number[]): Group[] {
  const leader = new Map<number, number>();
  const find = (at: number): number => {
    let root = at;
    for (let next = leader.get(root); next !== undefined && next !== root; next = leader.get(root)) root = next;
    leader.set(at, root);
    return root;
  };
  const read = beads.map((bead) => ({
    sources: bead.sources.map((s) => sources[s] ?? -1),
    targets: bead.targets.map((t) => targets[t] ?? -1),
  }));
  for (const bead of read) {
    const [first = -1, ...others] = [...bead.sources, ...bead.targets];
    for (const other of others) leader.set(find(other), find(first));
  }
  const groups = new Map<number, { sources: number[]; targets: number[] }[]>();
  for (const bead of read) {
    const root = find(bead.sources[0] ?? bead.targets[0] ?? -1);
    const group = groups.get(root);
    if (group) group.push(bead);
    else groups.set(root, [bead]);
  }
  return [...groups.values()].filter((group) => group.some(isMoved));
}

function isMoved({ sources, targets }: Group[number]): boolean {
  if (sources.length === 0 || targets.length === 0) return false;
  return sources.length !== 1 || targets.length !== 1 || sources[0] !== targets[0];
}

/** Only a merge or a split within a turn, with nothing else hanging on it. */
function isJoined(group: Group, pairs: readonly LaidOut[]): boolean {
  const [joined, ...others] = group.filter(isMoved);
  if (!joined || others.length > 0) return false;
  const places = [...joined.sources, ...joined.targets];
  return places.length === 3 && new Set(places.map((at) => pairs[at]?.turn)).size === 1;
}

function gainOf(
  group: Group,
  weights: Weights,
  hasBoth: (at: number) => boolean,
  weighPair: (source: number, target: number) => number,
): number {
  let gain = 0;
  const laidOut = new Set<number>();
  for (const { sources, targets } of group) {
    for (const at of [...sources, ...targets]) if (hasBoth(at)) laidOut.add(at);
    const [source = -1, second] = sources;
    const [target = -1, next] = targets;
    if (targets.length === 0) gain -= hasBoth(source) ? ALONE : 0;
    else if (sources.length === 0) gain -= hasBoth(target) ? ALONE : 0;
    else if (second !== undefined) gain += weights.merge(source, second, target) - JOINED;
    else if (next !== undefined) gain += weights.split(source, target, next) - JOINED;
    else gain += weighPair(source, target);
  }
  for (const at of laidOut) gain -= weighPair(at, at);
  return gain;
}
