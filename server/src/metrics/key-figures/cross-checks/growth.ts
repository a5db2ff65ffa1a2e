import { basisBetween, readPeriod } from '../periods';
import { subjectKey } from '../rows';
import type { SaidFigure } from '../said';
import type { CrossCheck } from './cross-checks';
import { intervalOf, overlaps, quotient } from './interval';

/** Changes that do not follow from the two values said beside them: up 5% from $40 million to $44 million. */
export function growthThatDoesNotFollow(said: readonly SaidFigure[]): CrossCheck[] {
  const bySentence = new Map<number, SaidFigure[]>();
  for (const own of said) {
    const same = bySentence.get(own.sentence);
    if (same) same.push(own);
    else bySentence.set(own.sentence, [own]);
  }
  return said.flatMap((change) => {
    const { metric, change: basis, to, unit } = change.statement;
    if (!basis || to !== undefined || unit !== '%') return [];
    const beside = bySentence.get(change.sentence) ?? [];
    const now = beside.find((own) => isLevel(own, change) && own.statement.period === change.statement.period);
    // What was said farther away may have been restated.
    const around = [-1, 0, 1].flatMap((away) => bySentence.get(change.sentence + away) ?? []);
    const before = around.find((own) => isLevel(own, change) && isBefore(own, change));
    if (!now || !before || now.statement.unit !== before.statement.unit) return [];
    const factor = quotient(intervalOf(now), intervalOf(before));
    if (overlaps({ low: (factor.low - 1) * 100, high: (factor.high - 1) * 100 }, intervalOf(change))) return [];
    const expected = (now.statement.value / before.statement.value - 1) * 100;
    const others = [now.place, before.place] as const;
    return [{ kind: 'growth' as const, place: change.place, others, expected, found: undefined, metric }];
  });
}

/** Whether a figure is a value of what another says a change of, whatever its period. */
function isLevel({ statement: level }: SaidFigure, { statement: change }: SaidFigure): boolean {
  if (level.change || level.to !== undefined || level.value <= 0) return false;
  const anyTime = { period: undefined, change: undefined };
  return subjectKey({ ...level, ...anyTime }) === subjectKey({ ...change, ...anyTime });
}

function isBefore({ statement: level }: SaidFigure, { statement: change }: SaidFigure): boolean {
  const [from, to] = [readPeriod(level.period), readPeriod(change.period)];
  return from !== undefined && to !== undefined && basisBetween(from, to) === change.change;
}
