import { subjectKey } from '../rows';
import type { SaidFigure } from '../said';
import type { CrossCheck } from './cross-checks';
import { roundsTo } from './interval';

/** Figures this far apart are more likely two things than one thing said twice. */
const FURTHEST = 0.1;
/** Percentages of one thing are often those of its parts, which are not far apart. */
const FURTHEST_PERCENT = 0.05;
/** Of one thing, more different values than this are no slip. */
const MOST_VALUES = 8;

/** Values of one thing that differ by more than rounding: revenue of $52.2 million here and of $52.3 million there. */
export function contradictions(said: readonly SaidFigure[]): CrossCheck[] {
  const bySubject = new Map<string, SaidFigure[]>();
  const found: CrossCheck[] = [];
  for (const own of said) {
    const { statement, place } = own;
    if (statement.to !== undefined || statement.period === undefined) continue;
    // Basic shares and diluted ones are two counts.
    if (statement.metric === 'shares-outstanding' && statement.shares === undefined) continue;
    const key = `${subjectKey(statement)} ${statement.unit}`;
    const before = bySubject.get(key) ?? [];
    if (before.length === 0) bySubject.set(key, before);
    const other = before.find((earlier) => contradicts(earlier, own));
    if (before.length < MOST_VALUES && !before.some((earlier) => saysTheSame(earlier, own))) before.push(own);
    if (!other) continue;
    const { metric } = statement;
    found.push({ kind: 'contradiction', place, others: [other.place], expected: undefined, found: undefined, metric });
  }
  return found;
}

function saysTheSame(a: SaidFigure, b: SaidFigure): boolean {
  return a.statement.value === b.statement.value && a.step === b.step;
}

function contradicts(a: SaidFigure, b: SaidFigure): boolean {
  // Within a sentence, two values of a thing are two things: that is what the sentence tells apart.
  if (a.sentence === b.sentence || roundsTo(a, b)) return false;
  const furthest = a.statement.unit === '%' ? FURTHEST_PERCENT : FURTHEST;
  const [one, other] = [a.statement.value, b.statement.value];
  return Math.abs(one - other) <= furthest * Math.max(Math.abs(one), Math.abs(other));
}
