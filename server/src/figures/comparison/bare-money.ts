import type { ExtractedFigure } from '../extract';
import type { Comparison } from './compare';
import type { Habit } from './habit';
import type { Side } from './side';

/** An amount without its currency, and the money it agrees with on the other side. */
type BareMoney = readonly [bare: ExtractedFigure, money: ExtractedFigure];

/** Counts how often amounts of English money are written with their currency. */
export function learnCurrencies(habit: Habit, side: Side, comparison: Comparison): void {
  for (const figure of side.figures) {
    if (figure.kind === 'money' && figure.language === 'en' && comparison.counterparts.has(figure)) habit.count(true);
  }
  for (const _ of bareMoney(side, comparison)) habit.count(false);
}

/**
 * The amounts of a side that are money only by the money before them: `$67.2 million, up from 62.9 million`. English may
 * speak so; Chinese does in ranges only.
 */
export function bareMoney({ figures }: Side, { counterparts }: Comparison): BareMoney[] {
  return figures.flatMap((figure, at): BareMoney[] => {
    const isBare = figure.kind === 'quantity' && figure.unit === '' && figure.language === 'en' && !figure.implicit;
    const other = isBare ? counterparts.get(figure) : undefined;
    return other?.kind === 'money' && !endsRange(figures, at) ? [[figure, other]] : [];
  });
}

/** What stands between the ends of a range is no longer than ` and `. */
const BETWEEN_ENDS = 5;

function endsRange(figures: readonly ExtractedFigure[], at: number): boolean {
  const [before, own, behind] = [figures[at - 1], figures[at], figures[at + 1]];
  const isEnd = (a: ExtractedFigure | undefined, b: ExtractedFigure | undefined): boolean =>
    isAmount(a) && isAmount(b) && (b?.start ?? 0) - (a?.end ?? 0) <= BETWEEN_ENDS;
  return isEnd(before, own) || isEnd(own, behind);
}

function isAmount(figure: ExtractedFigure | undefined): boolean {
  return figure?.kind === 'money' || figure?.kind === 'quantity';
}
