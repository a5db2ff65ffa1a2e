import { segmentKey } from '../key-figures/english/segments';
import { compareEnds, readPeriod } from '../key-figures/periods';
import type { Company, RecordedFigure } from './model';
import { agree } from './precision';
import type { ComparedValue, Series } from './table-model';

/** A figure of one of the company's calls. */
export interface Fact {
  readonly figure: RecordedFigure;
  readonly period: string;
  /** Index of the call among the company's. */
  readonly call: number;
  readonly callPeriod: string;
}

/** What a row's values can be written beside each other in: a row goes on where its currency changes. */
const currencyCode = /^[A-Z]{3}$/;

/**
 * The figures of a company's calls that can be compared: those of a known period, from calls of a known period. What a
 * call says of a period that it cannot know yet, and does not call an outlook, is no result.
 */
export function factsOf({ calls }: Company): Fact[] {
  const facts = calls.flatMap(({ record: { period: callPeriod, figures }, sameAs }, call) => {
    const own = readPeriod(callPeriod);
    if (callPeriod === undefined || own === undefined || sameAs !== undefined) return [];
    return figures.flatMap((figure): Fact[] => {
      const period = readPeriod(figure.period);
      if (figure.period === undefined || period === undefined) return [];
      if (!figure.guidance && compareEnds(period, own) > 0) return [];
      return [{ figure, period: figure.period, call, callPeriod }];
    });
  });
  return withBasis(facts);
}

export function seriesOf({ metric, segment, basis, change, of, shares, unit }: RecordedFigure): Series {
  // Per share, a loss is of basic shares and a gain of diluted ones: that is still one row.
  const own = metric === 'eps' ? undefined : shares;
  const measure = unit !== undefined && currencyCode.test(unit) ? 'money' : (unit ?? '');
  const names = [segment, of].map((name) => (name === undefined ? null : segmentKey(name)));
  const topic = JSON.stringify([metric, ...names, own ?? null]);
  const key = JSON.stringify([topic, basis ?? null, change ?? null, measure]);
  return { key, topic, metric, segment, basis, change, of, shares: own };
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
  return `${seriesOf({ ...figure, basis: undefined }).key} ${period} ${figure.guidance}`;
}
