import type { LaidOut } from './layout';

/** Pairs `from` to `to` (exclusive) of the layout, which do not speak for themselves. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A pair with less evidence than this, in nats, may be no pair. */
const WEAK = 3;
/** Pairs that speak for themselves by chance within a slip, where short phrases follow each other. */
const MARGIN = 2;

/** Where a call is not what its layout says, or may not be. A clean call has hardly any. */
export function doubtfulStretches(
  pairs: readonly LaidOut[],
  weigh: (source: number, target: number) => number,
): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  const doubt = (from: number, to: number): void => {
    const last = stretches.at(-1);
    const start = Math.max(0, from - MARGIN);
    const end = Math.min(pairs.length, to + MARGIN);
    if (last && start <= last.to) last.to = Math.max(last.to, end);
    else stretches.push({ from: start, to: end });
  };
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (!pair?.source || !pair.target) doubt(at, at + 1);
    else if (weigh(at, at) < WEAK) doubt(at, at + 1);
    else if (crossGain(pairs, weigh, at) > 0) doubt(at, at + 2);
  }
  return stretches;
}

/** How much better a pair and the next one would be with their translations exchanged. */
function crossGain(pairs: readonly LaidOut[], weigh: (source: number, target: number) => number, at: number): number {
  const next = pairs[at + 1];
  if (!next?.source || !next.target) return 0;
  return weigh(at, at + 1) + weigh(at + 1, at) - weigh(at, at) - weigh(at + 1, at + 1);
}
