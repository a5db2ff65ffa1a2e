import { compareEnds, readPeriod } from '../key-figures/periods';
import { comparedValue, type Fact, inOrder } from './facts';
import { difference, rangeOf, smallest, tolerance } from './precision';
import type { Cell, ComparedValue, Given, GuidanceRow, Outcome, Series } from './table-model';

/** Guidance and a result that differ by so much are not of one thing: a sum, and what falls on a share. */
const OTHER_THING = 50;

interface Guided {
  readonly series: Series;
  readonly period: string;
  /** Guidance of one row and one period. */
  readonly facts: readonly Fact[];
  readonly reported: Cell | undefined;
  /** The period of the company's last call. */
  readonly last: string | undefined;
}

/** What was expected for a period, as it was given over time, and how the result stands to the last of it. */
export function guidanceRowOf({ series, period, facts, reported, last }: Guided): GuidanceRow | undefined {
  const [first, ...others] = givenOf(facts);
  if (first === undefined) return undefined;
  const latest = others.at(-1) ?? first;
  return { ...series, period, given: [first, ...others], reported, ...outcomeOf(latest, reported, period, last) };
}

/** One for each call that gave it before the period ended; else for the first that says what it had been. */
function givenOf(facts: readonly Fact[]): Given[] {
  const byCall = new Map<number, Fact>();
  for (const fact of facts.toSorted(inOrder)) {
    const other = byCall.get(fact.call);
    byCall.set(fact.call, other === undefined ? fact : better(fact, other));
  }
  const ahead = [...byCall.values()].filter(({ when }) => when === 'ahead');
  const taken = ahead.length > 0 ? ahead : [...byCall.values()].slice(0, 1);
  return taken.map((fact, index): Given => {
    const before = taken[index - 1];
    const value = comparedValue([fact]);
    const revision = before && revisionOf(fact.figure, before.figure);
    return { ...value, isRecalled: ahead.length === 0, revision };
  });
}

type Amount = Pick<ComparedValue, 'value' | 'to' | 'unit'>;

/** A range says more than a value; what is said more often is meant. The earlier of equals. */
function better(fact: Fact, other: Fact): Fact {
  const weight = ({ figure }: Fact): number => (figure.to === undefined ? 0 : 100) + figure.places.length;
  return weight(fact) > weight(other) ? fact : other;
}

function revisionOf(now: Amount, before: Amount): Given['revision'] {
  if (now.unit !== before.unit) return undefined;
  const [own, earlier] = [rangeOf(now), rangeOf(before)];
  const least = smallest(now, before);
  const move = (by: number): number => (Math.abs(by) <= least ? 0 : Math.sign(by));
  const [low, high] = [move(own.low - earlier.low), move(own.high - earlier.high)];
  if (low === 0 && high === 0) return 'kept';
  if (low >= 0 && high >= 0) return 'raised';
  if (low <= 0 && high <= 0) return 'lowered';
  return low > 0 ? 'narrowed' : 'widened';
}

type Comparison = Pick<GuidanceRow, 'outcome' | 'beyond' | 'fromMiddle'>;

function outcomeOf(given: Given, reported: Cell | undefined, period: string, last: string | undefined): Comparison {
  const nothing = (outcome: Outcome): Comparison => ({ outcome, beyond: undefined, fromMiddle: undefined });
  if (reported === undefined) {
    const [own, call] = [readPeriod(period), readPeriod(last)];
    return nothing(own && call && compareEnds(own, call) <= 0 ? 'unreported' : 'open');
  }
  if (!areComparable(given, reported)) return nothing('incomparable');
  const { low, high } = rangeOf(given);
  const { value } = reported;
  // The ends of a range are meant as they are said; a single value is as exact as it is said.
  const slack = given.to === undefined ? Math.max(tolerance(given), tolerance(reported)) : smallest(given, reported);
  const beyond = value > high + slack ? difference(value, high) : value < low - slack ? difference(value, low) : 0;
  return {
    outcome: beyond > 0 ? 'above' : beyond < 0 ? 'below' : 'within',
    beyond,
    fromMiddle: difference(value, (low + high) / 2),
  };
}

function areComparable(given: Given, reported: Cell): boolean {
  if (given.unit !== reported.unit || reported.to !== undefined) return false;
  const { low, high } = rangeOf(given);
  const [expected, result] = [Math.abs(low + high) / 2, Math.abs(reported.value)];
  if (given.unit === '%' || given.unit === 'percentage-points' || expected === 0 || result === 0) return true;
  return Math.max(expected, result) <= OTHER_THING * Math.min(expected, result);
}
