import type { Pair } from '../../alignment/align-run';
import type { Displacement } from '../../alignment/displacement';
import { joined } from '../../alignment/evidence';
import type { Paragraph } from '../../transcript/model';
import type { Repair } from '../finding';
import type { RuleInput } from '../rule';
import { bestCut, joinParts, openingOf } from './best-cut';
import { LineEdits } from './line-edits';
import { inOneTurn, placeholderUnder } from './places';
import { arrangementOf, putInPlace } from './put-in-place';
import { weighTexts } from './weigh-texts';

/** One translation for two sources: split the translation between them, or join the sources. */
export function repairMerge(displacement: Displacement, input: RuleInput): readonly Repair[] {
  const merged = mergedIn(displacement, input);
  if (!merged) return [];
  return [...splitTranslation(merged, displacement, input), ...joinSources(merged, displacement, input)];
}

interface Merged {
  readonly first: Paragraph;
  readonly second: Paragraph;
  readonly target: Paragraph;
  /** What speaks for the translation covering both, in nats. */
  readonly weight: number;
}

/** Sources lost and found in one place look alike: the merge is the one that the translation speaks for most. */
function mergedIn({ pairs, sources }: Displacement, { weighing }: RuleInput): Merged | undefined {
  const targetOf = new Map(pairs.map(({ source, target }: Pair) => [source, target]));
  const { evidence } = weighing;
  let best: { readonly merged: Merged; readonly gain: number } | undefined;
  sources.forEach((second, at) => {
    const first = sources[at - 1];
    const target = targetOf.get(first);
    if (!first || !target || targetOf.get(second)) return;
    const [one, next, whole] = [first, second, target].map((paragraph) => weighing.profileOf(paragraph));
    if (!one || !next || !whole) return;
    const weight = evidence.of(joined(one, next), whole);
    const gain = weight - evidence.of(one, whole);
    if (!best || gain > best.gain) best = { merged: { first, second, target, weight }, gain };
  });
  return best?.merged;
}

function splitTranslation(
  { first, second, target, weight }: Merged,
  displacement: Displacement,
  { weighing, transcript, alignment }: RuleInput,
): Repair[] {
  const weigh = weighTexts(weighing);
  const parts = bestCut(
    target.text,
    ([one, next]) => weigh(first, { ...target, text: one }) + weigh(second, { ...target, text: next }),
    weight,
  );
  if (!parts) return [];
  const { texts, used } = arrangementOf(displacement);
  const split = new Map([...texts, [first, parts[0]], [second, parts[1]]]);
  const changes = putInPlace(displacement, { texts: split, used }, transcript, alignment);
  return [{ title: ({ repairs }) => repairs.splitTranslation(openingOf(parts[1])), changes }];
}

/** Only where nothing else is out of its place: the translation stays where it is. */
function joinSources(
  { first, second, target }: Merged,
  { laidOut }: Displacement,
  { transcript }: RuleInput,
): Repair[] {
  if (laidOut.length > 2 || !inOneTurn(first, second, transcript)) return [];
  const [kept, gone] = target.line < second.line ? [first, second] : [second, first];
  const edits = new LineEdits(transcript).replace(kept, joinParts(first.text, second.text)).remove(gone);
  const placeholder = placeholderUnder(gone, transcript);
  const { changes } = placeholder ? edits.remove(placeholder) : edits;
  return [{ title: ({ repairs }) => repairs.joinSources(), changes }];
}
