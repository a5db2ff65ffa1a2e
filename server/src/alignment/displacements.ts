import type { Paragraph } from '../transcript/model';
import { acrossCall } from './across-call';
import type { Displacement } from './displacement';
import { type Evidence, joined } from './evidence';
import type { LaidOut } from './layout';
import type { ParagraphProfile } from './profile';
import { reread, type Weights } from './reread';
import { doubtfulStretches } from './stretches';

/** All that certainly does not stand in its place, in document order. */
export function displacementsIn(
  pairs: readonly LaidOut[],
  evidence: Evidence,
  profileOf: (paragraph: Paragraph) => ParagraphProfile,
): Displacement[] {
  const sources = pairs.map(({ source }) => source && profileOf(source));
  const targets = pairs.map(({ target }) => target && profileOf(target));
  const weights: Weights = {
    pair(source, target) {
      const [own, other] = [sources[source], targets[target]];
      return own && other ? evidence.of(own, other) : 0;
    },
    merge(first, second, target) {
      const [own, next, other] = [sources[first], sources[second], targets[target]];
      return own && next && other ? evidence.of(joined(own, next), other) : 0;
    },
    split(source, first, second) {
      const [own, other, next] = [sources[source], targets[first], targets[second]];
      return own && other && next ? evidence.of(own, joined(other, next)) : 0;
    },
  };
  const near = doubtfulStretches(pairs, weights.pair).flatMap((stretch) => reread(pairs, stretch, weights));
  const far = acrossCall(pairs, near, weights.pair);
  return [...near, ...far].sort((a, b) => firstLine(a) - firstLine(b));
}

function firstLine({ sources, targets }: Displacement): number {
  return Math.min(sources[0]?.line ?? Number.POSITIVE_INFINITY, targets[0]?.line ?? Number.POSITIVE_INFINITY);
}
