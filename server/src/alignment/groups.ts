import type { Paragraph } from '../transcript/model';
import type { Pair } from './align-run';
import type { Displacement, DisplacementKind } from './displacement';
import type { LaidOut } from './layout';

/** What hangs together in the best reading of a stretch: positions in the layout whose sides belong together. */
export type Group = readonly { readonly sources: readonly number[]; readonly targets: readonly number[] }[];

/** Says what a group of displaced pairs looks like. */
export function displacementOf(
  group: Group,
  laidOut: readonly LaidOut[],
  certainty: number,
  weights: { pair(source: number, target: number): number },
): Displacement[] {
  const sourceAt = (at: number | undefined): Paragraph | undefined => laidOut[at ?? -1]?.source;
  const targetAt = (at: number | undefined): Paragraph | undefined => laidOut[at ?? -1]?.target;
  const whole = pairUpRest(group, weights);
  const pairs: Pair[] = whole.flatMap(({ sources, targets }) =>
    Array.from({ length: Math.max(sources.length, targets.length) }, (_, at) => ({
      source: sourceAt(sources[at]),
      target: targetAt(targets[at]),
    })),
  );
  pairs.sort((a, b) => lineOf(a) - lineOf(b));
  const byLine = (a: Paragraph, b: Paragraph): number => a.line - b.line;
  return [
    {
      kind: kindOf(whole),
      sources: [...new Set(pairs.flatMap(({ source }) => source ?? []))].sort(byLine),
      targets: [...new Set(pairs.flatMap(({ target }) => target ?? []))].sort(byLine),
      pairs,
      laidOut: placesOf(group).map((at) => ({ source: sourceAt(at), target: targetAt(at) })),
      certainty,
    },
  ];
}

function placesOf(group: Group): number[] {
  const places = new Set(group.flatMap(({ sources, targets }) => [...sources, ...targets]));
  return [...places].sort((a, b) => a - b);
}

/** Those left over on both sides belong together where anything speaks for it: the ring of a slip is closed. */
function pairUpRest(group: Group, weights: { pair(source: number, target: number): number }): Group {
  const lone = (side: 'sources' | 'targets', other: 'sources' | 'targets') =>
    group.filter((bead) => bead[side].length === 1 && bead[other].length === 0);
  const [source] = lone('sources', 'targets');
  const [target] = lone('targets', 'sources');
  if (!source || !target || weights.pair(source.sources[0] ?? -1, target.targets[0] ?? -1) <= 0) return group;
  return [
    ...group.filter((bead) => bead !== source && bead !== target),
    { sources: source.sources, targets: target.targets },
  ];
}

function kindOf(group: Group): DisplacementKind {
  if (group.some(({ sources }) => sources.length === 2)) return 'merge';
  if (group.some(({ targets }) => targets.length === 2)) return 'split';
  const moved = group.filter(({ sources, targets }) => sources.length === 1 && targets.length === 1);
  if (moved.length === 1) return 'move';
  const [first, second] = moved;
  const exchanged = first?.sources[0] === second?.targets[0] && second?.sources[0] === first?.targets[0];
  return moved.length === 2 && exchanged ? 'swap' : 'slip';
}

function lineOf({ source, target }: Pair): number {
  return source?.line ?? target?.line ?? 0;
}
