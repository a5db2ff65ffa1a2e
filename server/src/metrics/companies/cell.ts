import { comparedValue, type Fact, inOrder } from './facts';
import { agree } from './precision';
import type { Cell, ComparedValue, Disagreement } from './table-model';

/** Values of one thing further apart than this are more likely two things: nobody restates so much. */
const FURTHEST = 0.25;
/** The same for what is in percent, in points. */
const FURTHEST_POINTS = 5;

/**
 * What was reported for one period of one row. The call of that period has the word; where it says nothing, the first
 * that says it later. What other calls say otherwise is told beside it.
 *
 * @param facts results of one row and one period
 * @param unit of most values of the row, which a value in several currencies is taken in
 */
export function cellOf(facts: readonly Fact[], unit: string | undefined): Cell | undefined {
  const [own, ...later] = byCall(facts);
  if (own === undefined) return undefined;
  const best = bestOf(own, later.flat(), unit);
  const restating = later.filter((call) => !call.some((fact) => areOne(best, fact)));
  const others = restating.flatMap((call) => call.find((fact) => disagrees(best, fact)) ?? []);
  const within = own.filter((fact) => best.figure.contradicted && fact.figure.contradicted && disagrees(best, fact));
  const same = facts.filter((fact) => fact !== best && areOne(best, fact));
  return {
    ...comparedValue([best, ...same.toSorted(inOrder)]),
    isOwn: best.when === 'own',
    disagreement: disagreementOf(best, within, others),
    others: merged([...within, ...others]),
  };
}

function disagreementOf(best: Fact, within: readonly Fact[], others: readonly Fact[]): Disagreement | undefined {
  if (within.length > 0) return 'contradiction';
  if (others.length === 0) return undefined;
  return best.when === 'own' && others.some(({ when }) => when === 'back') ? 'restated' : 'contradiction';
}

/** The facts by call: first the calls of the period itself, then those that look back, the nearest first. */
function byCall(facts: readonly Fact[]): (readonly [Fact, ...Fact[]])[] {
  const calls = new Map<number, [Fact, ...Fact[]]>();
  for (const fact of facts.toSorted(inOrder)) {
    const own = calls.get(fact.call);
    if (own) own.push(fact);
    else calls.set(fact.call, [fact]);
  }
  return [...calls.values()].sort(([a], [b]) => Number(b.when === 'own') - Number(a.when === 'own') || a.call - b.call);
}

/**
 * Of several values in a call the one that other calls have, too, then the one that is said most often, then the first:
 * a report begins with its results, and what is said in passing comes later. As exactly as the call has it.
 */
function bestOf(facts: readonly [Fact, ...Fact[]], elsewhere: readonly Fact[], unit: string | undefined): Fact {
  const rank = (fact: Fact, other: Fact): number =>
    Number(other.figure.unit === unit) - Number(fact.figure.unit === unit) ||
    Number(other.figure.shares === 'diluted') - Number(fact.figure.shares === 'diluted') ||
    Number(fact.figure.to !== undefined) - Number(other.figure.to !== undefined) ||
    Number(elsewhere.some((own) => areOne(own, other))) - Number(elsewhere.some((own) => areOne(own, fact))) ||
    other.figure.places.length - fact.figure.places.length ||
    inOrder(fact, other);
  const best = facts.reduce((own, fact) => (rank(fact, own) < 0 ? fact : own));
  return facts.reduce((own, fact) => (areOne(best, fact) && stepOf(fact) < stepOf(own) ? fact : own), best);
}

/** How exactly a figure is said. */
function stepOf({ figure: { step, approximate } }: Fact): number {
  return approximate ? Number.POSITIVE_INFINITY : (step ?? Number.POSITIVE_INFINITY);
}

function areOne({ figure: a }: Fact, { figure: b }: Fact): boolean {
  return agree(a, b) && (a.shares === undefined || b.shares === undefined || a.shares === b.shares);
}

function disagrees({ figure: a }: Fact, { figure: b }: Fact): boolean {
  if (a.unit !== b.unit || a.approximate || b.approximate || a.to !== undefined || b.to !== undefined) return false;
  if (a.shares !== undefined && b.shares !== undefined && a.shares !== b.shares) return false;
  if (agree(a, b)) return false;
  const apart = Math.abs(a.value - b.value);
  if (a.unit === '%' || a.unit === 'percentage-points') return apart <= FURTHEST_POINTS;
  return apart <= FURTHEST * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Other values, each once with all the calls that have it. */
function merged(facts: readonly Fact[]): ComparedValue[] {
  const groups: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const same = groups.find(([first]) => areOne(first, fact));
    if (same) same.push(fact);
    else groups.push([fact]);
  }
  return groups.map(comparedValue);
}
