import type { Paragraph, Transcript, Turn } from '../transcript/model';
import type { Pair } from './align-run';
import type { Displacement } from './displacement';
import { displacementsIn } from './displacements';
import { type LaidOut, layOut } from './layout';
import type { Alignment, TranslationUnit } from './model';
import { repetitionsIn } from './repetitions';
import type { Weighing } from './weighing';

/**
 * Pairs sources with their translations: as the layout has them, and where the evidence against that is strong, as the
 * evidence has them. A transcript without translation has units of one side, the source, whatever its language.
 */
export function align(transcript: Transcript, weighing: Weighing): Alignment {
  if (transcript.monolingual !== undefined) return alignmentOf(transcript, oneSided(transcript), []);
  const profileOf = (paragraph: Paragraph) => weighing.profileOf(paragraph);
  const laidOut = layOut(transcript, weighing.evidence, profileOf);
  const displacements = displacementsIn(laidOut, weighing.evidence, profileOf);
  const pairs = replaced(laidOut, displacements);
  const repetitions = repetitionsIn(pairs, weighing);
  const units = pairs.map((pair): Draft => {
    const { source, target, displacement } = pair;
    const repeats = target && repetitions.get(target);
    const isWhole = !source || !target || repeats || displacement?.kind === 'merge' || displacement?.kind === 'split';
    return { ...pair, repeats, omission: isWhole ? undefined : weighing.omissionIn(source, target) };
  });
  return alignmentOf(transcript, units, displacements);
}

type Draft = Omit<TranslationUnit, 'index'>;

interface PlacedPair extends Pair {
  readonly placeholder: Paragraph | undefined;
  readonly turn: Turn | undefined;
  readonly displacement: Displacement | undefined;
}

function oneSided({ preamble, turns }: Transcript): Draft[] {
  const alone = (turn: Turn | undefined) => (source: Paragraph) => ({
    ...{ turn, source, target: undefined },
    ...{ placeholder: undefined, displacement: undefined, repeats: undefined, omission: undefined },
  });
  return [...preamble.map(alone(undefined)), ...turns.flatMap((turn) => turn.paragraphs.map(alone(turn)))];
}

/** The layout's pairs, with those of the displacements in the place of what they correct. */
function replaced(laidOut: readonly LaidOut[], displacements: readonly Displacement[]): PlacedPair[] {
  if (displacements.length === 0) return laidOut.map((pair) => ({ ...pair, displacement: undefined }));
  const displaced = new Set(displacements.flatMap(({ sources, targets }) => [...sources, ...targets]));
  const turnOf = new Map<Paragraph, Turn | undefined>();
  const kept = laidOut.flatMap(({ source, target, placeholder, turn }): PlacedPair[] => {
    const [ownSource, ownTarget] = [source, target].map((side) => {
      if (!side || !displaced.has(side)) return side;
      turnOf.set(side, turn);
      return undefined;
    });
    if (!ownSource && !ownTarget) return [];
    return [{ source: ownSource, target: ownTarget, placeholder, turn, displacement: undefined }];
  });
  const corrected = displacements.flatMap((displacement) =>
    displacement.pairs.map(({ source, target }): PlacedPair => {
      const turn = (source && turnOf.get(source)) ?? (target && turnOf.get(target));
      return { source, target, placeholder: undefined, turn, displacement };
    }),
  );
  return [...kept, ...corrected].sort((a, b) => lineOf(a) - lineOf(b));
}

function alignmentOf(
  transcript: Transcript,
  drafts: readonly Draft[],
  displacements: readonly Displacement[],
): Alignment {
  const units = drafts.map((draft, index) => ({ index, ...draft }));
  const byTurn = new Map<Turn | undefined, TranslationUnit[]>();
  for (const unit of units) {
    const own = byTurn.get(unit.turn);
    if (own) own.push(unit);
    else byTurn.set(unit.turn, [unit]);
  }
  return {
    units,
    displacements,
    byTurn: transcript.turns.map((turn) => byTurn.get(turn) ?? []),
    preamble: byTurn.get(undefined) ?? [],
  };
}

function lineOf({ source, target }: Pair): number {
  return source?.line ?? target?.line ?? 0;
}
