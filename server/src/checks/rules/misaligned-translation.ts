import type { Displacement } from '../../alignment/displacement';
import type { Localised, RelatedPlace } from '../finding';
import { repairsOf } from '../repairs/repairs-of-displacement';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/**
 * Translations that do not stand under their sources. One report for what has one cause, at the first source
 * concerned.
 */
export const misalignedTranslation: Rule = (input) =>
  input.alignment.displacements.flatMap((displacement) => {
    const place = displacement.sources[0] ?? displacement.targets[0];
    if (!place) return [];
    return [
      {
        ...report('misaligned-translation', place, messageOf(displacement), relatedTo(displacement)),
        repairs: () => repairsOf(displacement, input),
      },
    ];
  });

function messageOf({ kind, sources, pairs }: Displacement): Localised {
  const lineOf = (at: number): number => (sources.at(at)?.line ?? 0) + 1;
  if (kind === 'swap') return ({ findings }) => findings.translationsSwapped(lineOf(0), lineOf(-1));
  if (kind === 'merge') return ({ findings }) => findings.translationsMerged(lineOf(0), lineOf(-1));
  if (kind === 'split') return ({ findings }) => findings.translationSplit();
  if (kind === 'move') {
    const moved = pairs.find(({ source, target }) => source && target);
    if (moved?.source === sources[0]) {
      return ({ findings }) => findings.translationElsewhere((moved?.target?.line ?? 0) + 1);
    }
    return ({ findings }) => findings.translationMoved((moved?.source?.line ?? 0) + 1);
  }
  return ({ findings }) => findings.translationsSlipped(lineOf(0), lineOf(-1));
}

/** Where each translation belongs, said at the translation. */
function relatedTo({ kind, pairs, targets }: Displacement): RelatedPlace[] {
  if (kind === 'merge' || kind === 'split') {
    return targets.map((target) => explain(target, ({ findings }) => findings.translationHere()));
  }
  return pairs.flatMap(({ source, target }) =>
    source && target ? [explain(target, ({ findings }) => findings.belongsTo(source.line + 1))] : [],
  );
}
