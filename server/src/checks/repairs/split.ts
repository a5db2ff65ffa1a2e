import type { Displacement } from '../../alignment/displacement';
import { joined } from '../../alignment/evidence';
import type { Paragraph } from '../../transcript/model';
import type { Repair } from '../finding';
import type { RuleInput } from '../rule';
import { bestCut, joinParts, openingOf } from './best-cut';
import { LineEdits } from './line-edits';
import { blanksInPairs, isInBlocks } from './places';
import { arrangementOf, putInPlace } from './put-in-place';
import { weighTexts } from './weigh-texts';

/** Two translations for one source: join them, or split the source between them. */
export function repairSplit(displacement: Displacement, input: RuleInput): readonly Repair[] {
  const split = splitIn(displacement, input);
  if (!split) return [];
  const repairs = [joinTranslations(split, displacement, input), ...splitSource(split, displacement, input)];
  // A translation that goes on does not begin above its source: there, it was the sources that ran together.
  return split.first.line < split.source.line ? repairs.reverse() : repairs;
}

interface Split {
  readonly source: Paragraph;
  readonly first: Paragraph;
  readonly second: Paragraph;
  /** What speaks for both being the translation of the source, in nats. */
  readonly weight: number;
}

/** Of the translations without source, the one that goes on with what stands before it. */
function splitIn({ pairs, targets }: Displacement, { weighing }: RuleInput): Split | undefined {
  const sourceOf = new Map(pairs.map(({ source, target }) => [target, source]));
  const { evidence } = weighing;
  let best: { readonly split: Split; readonly gain: number } | undefined;
  targets.forEach((second, at) => {
    const first = targets[at - 1];
    const source = sourceOf.get(first);
    if (!first || !source || sourceOf.get(second)) return;
    const [whole, one, next] = [source, first, second].map((paragraph) => weighing.profileOf(paragraph));
    if (!whole || !one || !next) return;
    const weight = evidence.of(whole, joined(one, next));
    const gain = weight - evidence.of(whole, one);
    if (!best || gain > best.gain) best = { split: { source, first, second, weight }, gain };
  });
  return best?.split;
}

function joinTranslations(
  { source, first, second }: Split,
  displacement: Displacement,
  { transcript, alignment }: RuleInput,
): Repair {
  const { texts, used } = arrangementOf(displacement);
  const arrangement = {
    texts: new Map([...texts, [source, joinParts(first.text, second.text)]]),
    used: new Set([...used, second]),
  };
  return {
    title: ({ repairs }) => repairs.joinTranslations(),
    changes: putInPlace(displacement, arrangement, transcript, alignment),
  };
}

/** Only where nothing else is out of its place: the translations stay where they are. */
function splitSource(
  { source, first, second, weight }: Split,
  { laidOut }: Displacement,
  { transcript, weighing }: RuleInput,
): Repair[] {
  if (laidOut.length > 2) return [];
  const weigh = weighTexts(weighing);
  const parts = bestCut(
    source.text,
    ([one, next]) => weigh({ ...source, text: one }, first) + weigh({ ...source, text: next }, second),
    weight,
  );
  if (!parts) return [];
  const edits = new LineEdits(transcript);
  const blanks = blanksInPairs(transcript);
  const title: Repair['title'] = ({ repairs }) => repairs.splitSource(openingOf(parts[1]));
  if (isInBlocks(transcript)) {
    return [{ title, changes: edits.replace(source, parts[0]).insertBelow(source, parts[1], blanks).changes }];
  }
  const isAbove = source.line < first.line;
  const [kept, added, below] = isAbove ? [parts[0], parts[1], second] : [parts[1], parts[0], first];
  const { changes } = edits.replace(source, kept).insertAbove(below, added, blanks);
  return [{ title, changes }];
}
