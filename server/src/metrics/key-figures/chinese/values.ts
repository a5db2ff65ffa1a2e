import type { ExtractedFigure } from '../../../figures/extract';
import { counts } from '../english/items';
import { isInPoints, kindOf } from '../english/values';
import type { ValueKind } from '../vocabulary/metrics';
import { between, betweenJoint, rangeJoint } from '../vocabulary/words-zh';

/** An amount that a sentence says: a figure, or two that are a range. Columns within the paragraph's text. */
export interface ChineseValue {
  readonly start: number;
  readonly end: number;
  readonly kind: ValueKind;
  readonly figure: ExtractedFigure;
  readonly other: ExtractedFigure | undefined;
  /** In percentage points or basis points. */
  readonly points: boolean;
}

/** The amounts among the figures of a sentence, in order. */
export function chineseValues(text: string, figures: readonly ExtractedFigure[]): ChineseValue[] {
  const values: ChineseValue[] = [];
  const amounts = figures.filter((figure) => counts(figure) && kindOf(figure) !== undefined && !figure.converted);
  for (let at = 0; at < amounts.length; at++) {
    const figure = amounts[at];
    const kind = figure && kindOf(figure);
    if (!figure || !kind) continue;
    const next = amounts[at + 1];
    const other = next && isRange(text, figure, next) ? next : undefined;
    if (other) at++;
    const points = isInPoints(figure) || /點|点/.test(figure.text);
    values.push({
      start: figure.start,
      end: (other ?? figure).end,
      kind,
      figure,
      other,
      points: kind === 'percent' && points,
    });
  }
  return values;
}

function isRange(text: string, a: ExtractedFigure, b: ExtractedFigure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  const joint = text.slice(a.end, b.start);
  return rangeJoint.test(joint) || (betweenJoint.test(joint) && between.test(text.slice(b.end, b.end + 4)));
}
