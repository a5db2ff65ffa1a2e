import type { Displacement } from '../../alignment/displacement';
import type { Repair } from '../finding';
import type { RuleInput } from '../rule';
import { LineEdits } from './line-edits';
import { repairMerge } from './merge';
import { inOneTurn } from './places';
import { arrangementOf, putInPlace } from './put-in-place';
import { repairSplit } from './split';

/** The ways to put right what does not stand in its place, the best first. */
export function repairsOf(displacement: Displacement, input: RuleInput): readonly Repair[] {
  const { kind, sources } = displacement;
  if (kind === 'merge') return repairMerge(displacement, input);
  if (kind === 'split') return repairSplit(displacement, input);
  const changes = putInPlace(displacement, arrangementOf(displacement), input.transcript, input.alignment);
  if (changes.length === 0) return [];
  if (kind === 'swap') {
    return [{ title: ({ repairs }) => repairs.swap(), changes }, ...swapSources(displacement, input)];
  }
  if (kind === 'slip') {
    const lineOf = (at: number): number => (sources.at(at)?.line ?? 0) + 1;
    return [{ title: ({ repairs }) => repairs.undoSlip(lineOf(0), lineOf(-1)), changes }];
  }
  const moved = displacement.pairs.find(({ source, target }) => source && target)?.source;
  return [{ title: ({ repairs }) => repairs.move((moved?.line ?? 0) + 1), changes }];
}

/** Within a turn it may as well be the sources that were exchanged. */
function swapSources({ sources }: Displacement, { transcript }: RuleInput): Repair[] {
  const [one, other] = sources;
  if (!one || !other || !inOneTurn(one, other, transcript)) return [];
  const { changes } = new LineEdits(transcript).replace(one, other.text).replace(other, one.text);
  return [{ title: ({ repairs }) => repairs.swapSources(), changes }];
}
