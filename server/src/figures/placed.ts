import type { Alignment, TranslationUnit } from '../alignment/model';
import type { Paragraph, Span } from '../transcript/model';
import type { Difference } from './comparison/compare';
import { compareUnits } from './comparison/compare-units';
import type { Comparisons } from './comparison/comparisons';
import { resolvePeriod } from './comparison/periods';
import { inYuanOf, understood } from './comparison/understood';
import { yuanOf } from './comparison/yuan';
import type { CallContext } from './context';
import type { ExtractedFigure } from './extract';
import type { Figure, FigureStatus } from './model';

/** A figure at its place in the document, with what the comparison of the two sides found. */
export interface PlacedFigure extends Span {
  readonly figure: Figure;
  readonly unit: TranslationUnit;
  readonly side: 'source' | 'target';
  /** `unmatched` also where the paragraph has no other side to compare with. */
  readonly status: FigureStatus;
  /** The figure on the other side that says the same, or the closest where the two differ. */
  readonly counterpart: PlacedFigure | undefined;
  /** A period or date with what the call's context adds: `Q1` of a call on 2022 is `2022-Q1`. */
  readonly resolved: string | undefined;
}

/** A difference between the sides of a unit, at its place. */
export interface PlacedDifference {
  readonly kind: Difference['kind'];
  readonly unit: TranslationUnit;
  readonly source: PlacedFigure | undefined;
  readonly target: PlacedFigure | undefined;
  /** The words that contradict each other, where they are not those of the figures' directions. */
  readonly said?: Difference['said'];
}

export interface PlacedFigures {
  /** In document order; figures that are only implied are left out. */
  readonly figures: readonly PlacedFigure[];
  readonly differences: readonly PlacedDifference[];
}

/** Compares the sides of every unit and puts what was found at its place in the document. */
export function placeFigures(
  alignment: Alignment,
  figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
  context: CallContext,
  comparisons: Comparisons,
): PlacedFigures {
  const figures: PlacedFigure[] = [];
  const differences: PlacedDifference[] = [];
  const compared = compareUnits(alignment.units, figuresOf, comparisons);
  const yuan = yuanOf(compared.flatMap(({ sides }) => sides.source.figures));
  for (const { unit, sides, comparison } of compared) {
    const mismatched = mismatchesOf(comparison.differences);

    const placed = new Map<ExtractedFigure, MutablePlaced>();
    const implied = new Set<ExtractedFigure>();
    for (const side of ['source', 'target'] as const) {
      const paragraph = unit[side];
      if (!paragraph) continue;
      for (const figure of sides[side].figures) {
        const status = mismatched.has(figure)
          ? 'mismatched'
          : comparison.counterparts.has(figure)
            ? 'matched'
            : 'unmatched';
        const other = comparison.counterparts.get(figure);
        const own = inYuanOf(status === 'matched' && other ? understood(figure, other) : figure, yuan);
        if (own.implicit) implied.add(figure);
        placed.set(figure, {
          line: paragraph.line,
          start: paragraph.start + figure.start,
          end: paragraph.start + figure.end,
          figure: own,
          unit,
          side,
          status,
          counterpart: undefined,
          resolved: resolvePeriod(figure, context),
        });
      }
    }
    for (const [figure, own] of placed) {
      const other = mismatched.get(figure) ?? comparison.counterparts.get(figure);
      own.counterpart = other && placed.get(other);
      if (!implied.has(figure)) figures.push(own);
    }
    for (const { kind, source, target, said } of comparison.differences) {
      const sidesOf = { source: source && placed.get(source), target: target && placed.get(target) };
      differences.push({ kind, unit, ...sidesOf, ...(said && { said }) });
    }
  }
  figures.sort((a, b) => a.line - b.line || a.start - b.start);
  return { figures, differences };
}

/** Counterparts point at each other, so the second can only be set once both exist. */
type MutablePlaced = { -readonly [Key in keyof PlacedFigure]: PlacedFigure[Key] };

function mismatchesOf(differences: readonly Difference[]): Map<ExtractedFigure, ExtractedFigure> {
  const mismatched = new Map<ExtractedFigure, ExtractedFigure>();
  for (const { source, target } of differences) {
    if (!source || !target) continue;
    mismatched.set(source, target);
    mismatched.set(target, source);
  }
  return mismatched;
}
