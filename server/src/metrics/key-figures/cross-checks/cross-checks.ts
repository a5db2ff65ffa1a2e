import type { KeyFigurePlace } from '../model';
import type { SaidFigure } from '../said';
import { contradictions } from './contradictions';
import { growthThatDoesNotFollow } from './growth';
import { ratiosThatDoNotFollow } from './ratios';
import { segmentsThatDoNotAddUp } from './segments';
import { sharesThatDoNotAddUp } from './shares';

/** What does not agree. */
export type CrossCheckKind = 'contradiction' | 'growth' | 'ratio' | 'shares' | 'segments';

/** Key figures of a call that cannot all be right. Needs no translation, and tells nothing that is not certain. */
export interface CrossCheck {
  readonly kind: CrossCheckKind;
  /** Where it is to be said: the figure that does not follow, or the first of those that do not agree. */
  readonly place: KeyFigurePlace;
  /** The figures it is measured by. */
  readonly others: readonly [KeyFigurePlace, ...KeyFigurePlace[]];
  /** What it would have to be, in the unit of the figure; undefined where two figures only differ. */
  readonly expected: number | undefined;
  /** What the figures give: the sum of the shares or segments; undefined for other kinds. */
  readonly found: number | undefined;
  readonly metric: string;
}

/** Everything that does not agree among the figures of a call, in document order. */
export function crossChecksOf(said: readonly SaidFigure[]): CrossCheck[] {
  const exact = said.filter(
    ({ statement, step, qualified }) => step !== undefined && !qualified && !statement.guidance,
  );
  const found = [
    ...contradictions(exact),
    ...growthThatDoesNotFollow(exact),
    ...ratiosThatDoNotFollow(exact),
    ...sharesThatDoNotAddUp(said),
    ...segmentsThatDoNotAddUp(exact),
  ];
  return found.sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start);
}
