import type { ExtractedFigure } from '../extract';

const monthsOf: Readonly<Record<string, number>> = { quarter: 3, month: 1 };

/**
 * Joins quarters that span the beginning of a year with what counts them on the other side: `from Q1 to Q3` is 前三季 and
 * `the first nine months`.
 */
export function matchSpans(
  quarters: readonly ExtractedFigure[],
  counts: readonly ExtractedFigure[],
  counterparts: Map<ExtractedFigure, ExtractedFigure>,
): void {
  const open = quarters.filter((figure) => figure.kind === 'period' && !figure.implicit && !counterparts.has(figure));
  const [first, last, another] = open;
  if (!first || !last || another) return;
  const [from, to] = [quarterOf(first), quarterOf(last)];
  if (from !== 1 || to === undefined) return;
  const span = counts.find(
    (figure) => figure.kind === 'duration' && Number(figure.value) * (monthsOf[figure.unit ?? ''] ?? 0) === to * 3,
  );
  if (!span) return;
  counterparts.set(first, span);
  counterparts.set(last, span);
  counterparts.set(span, last);
}

function quarterOf({ value }: ExtractedFigure): number | undefined {
  const quarter = /^(?:\d{4}-)?Q([1-4])$/.exec(String(value))?.[1];
  return quarter === undefined ? undefined : Number(quarter);
}
