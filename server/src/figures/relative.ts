import { draft, type FigureDraft } from './draft';
import type { RelativePeriod } from './tokens/lexicon';

/** An implicit figure for a period said by its distance; its value is `year-1`, `quarter+0`, `same-quarter-1`. */
export function relativeFigure(start: number, end: number, { unit, offset }: RelativePeriod): FigureDraft {
  return draft(start, end, 'period', `${unit}${offset < 0 ? '' : '+'}${offset}`, { implicit: true });
}

/** The inverse of the value of {@link relativeFigure}; undefined for any other value. */
export function readRelative(value: number | string): RelativePeriod | undefined {
  const match = /^(year|half|quarter|same-quarter)([+-]\d)$/.exec(String(value));
  const unit = match?.[1];
  if (unit !== 'year' && unit !== 'half' && unit !== 'quarter' && unit !== 'same-quarter') return undefined;
  return { unit, offset: Number(match?.[2]) };
}
