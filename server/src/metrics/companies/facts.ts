import { compareEnds, readPeriod } from '../key-figures/periods';
import type { Company, RecordedFigure } from './model';
import { agree } from './precision';
import { keyOnBasis } from './series';
import type { ComparedValue } from './table-model';

/** A figure of one of the company's calls. */
export interface Fact {
  readonly figure: RecordedFigure;
  readonly period: string;
  /** Index of the call among the company's. */
  readonly call: number;
  /**
   * Whether the call reports on the period, as it does on a year with that of its last quarter, looks back on it, or
   * speaks of what is still to come.
   */
  readonly when: 'own' | 'back' | 'ahead';
}

/**
 * The figures of a company's calls that can be compared: those of a known period, from calls of a known period. What a
 * call says of a period that it cannot know yet, and does not call an outlook, is no result.
 */
export function factsOf({ calls }: Company): Fact[] {
  const facts = calls.flatMap(({ record: { period: callPeriod, figures }, sameAs }, call) => {
    const own = readPeriod(callPeriod);
    if (own === undefined || sameAs !== undefined) return [];
    return figures.flatMap((figure): Fact[] => {
      const period = readPeriod(figure.period);
      if (figure.period === undefined || period === undefined) return [];
      const end = compareEnds(period, own);
      const when = end > 0 ? 'ahead' : end < 0 ? 'back' : 'own';
      return when === 'ahead' && !figure.guidance ? [] : [{ figure, period: figure.period, call, when }];
    });
  });
  return withBasis(facts);
}

export function inOrder({ call: a, figure: { places: p } }: Fact, { call: b, figure: { places: q } }: Fact): number {
  return a - b || p[0].line - q[0].line || p[0].start - q[0].start;
}

/** A fact as it is shown. */
export function comparedValue(facts: readonly [Fact, ...Fact[]]): ComparedValue {
  const [{ figure, call }, ...others] = facts;
  const { value, to, unit, approximate, shares, step, places } = figure;
  const [first, ...more] = places;
  return {
    ...{ value, to, unit, approximate, shares, step },
    places: [
      { ...first, call },
      ...more.map((place) => ({ ...place, call })),
      ...others.flatMap((fact) => fact.figure.places.map((place) => ({ ...place, call: fact.call }))),
    ],
  };
}

/**
 * A figure that is said without its basis is of the basis under which the same value is said, in that call or another:
 * else one row would be two.
 */
function withBasis(facts: readonly Fact[]): Fact[] {
  const based = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.figure.basis === undefined) continue;
    const key = withoutBasis(fact);
    const own = based.get(key);
    if (own) own.push(fact);
    else based.set(key, [fact]);
  }
  return facts.map((fact) => {
    if (fact.figure.basis !== undefined) return fact;
    const same = based.get(withoutBasis(fact))?.filter(({ figure }) => agree(figure, fact.figure)) ?? [];
    const bases = new Set(same.map(({ figure }) => figure.basis));
    const [basis] = bases;
    return bases.size === 1 ? { ...fact, figure: { ...fact.figure, basis } } : fact;
  });
}

function withoutBasis({ figure, period }: Fact): string {
  return `${keyOnBasis(figure, undefined)} ${period} ${figure.guidance}`;
}
