import type { Displacement } from './displacement';
import type { LaidOut } from './layout';

/** A pair with less evidence than this, in nats, may have its translation elsewhere in the call. */
const WEAK = 5;
/** The evidence that it takes to say that two translations far from each other were exchanged. */
const CERTAIN = 9;
/** A translation is looked for at so many of the next doubtful pairs, so that a broken call takes linear time. */
const REACH = 100;

/**
 * Translations exchanged across the call, turns between them. Only pairs that do not speak for themselves are compared,
 * and with each other, since both ends of an exchange are wrong.
 */
export function acrossCall(
  pairs: readonly LaidOut[],
  known: readonly Displacement[],
  weigh: (source: number, target: number) => number,
): Displacement[] {
  const displaced = new Set(known.flatMap(({ sources, targets }) => [...sources, ...targets]));
  const doubtful: number[] = [];
  pairs.forEach(({ source, target }, at) => {
    if (!source || !target || displaced.has(source) || displaced.has(target)) return;
    if (weigh(at, at) < WEAK) doubtful.push(at);
  });

  const exchanges: { first: number; second: number; certainty: number }[] = [];
  doubtful.forEach((first, place) => {
    const own = weigh(first, first);
    for (const second of doubtful.slice(place + 1, place + 1 + REACH)) {
      const certainty = weigh(first, second) + weigh(second, first) - own - weigh(second, second);
      if (certainty >= CERTAIN && weigh(first, second) > 0 && weigh(second, first) > 0) {
        exchanges.push({ first, second, certainty });
      }
    }
  });
  exchanges.sort((a, b) => b.certainty - a.certainty);

  const taken = new Set<number>();
  return exchanges.flatMap(({ first, second, certainty }) => {
    if (taken.has(first) || taken.has(second)) return [];
    taken.add(first).add(second);
    const [one, other] = [pairs[first], pairs[second]];
    if (!one?.source || !one.target || !other?.source || !other.target) return [];
    return [
      {
        kind: 'swap' as const,
        sources: [one.source, other.source],
        targets: [one.target, other.target],
        pairs: [
          { source: one.source, target: other.target },
          { source: other.source, target: one.target },
        ],
        laidOut: [
          { source: one.source, target: one.target },
          { source: other.source, target: other.target },
        ],
        certainty,
      },
    ];
  });
}
