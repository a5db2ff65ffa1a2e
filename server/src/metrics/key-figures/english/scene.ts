import type { ComparisonBasis } from '../../../figures/model';
import type { AccountingBasis } from '../model';
import type { PeriodReader } from '../period-reader';
import type { Period } from '../periods';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Outlook } from './guidance';
import type { Mention } from './mentions';
import type { Passage, Subject } from './passage';
import type { PeriodMark } from './period-marks';
import type { ParsedSentence } from './sentence';
import type { Value } from './values';

/** What the call as a whole settles. */
export interface CallFacts extends Pick<Vocabulary, 'metricOf'> {
  readonly periods: PeriodReader;
  /** The keys of the names of its segments. */
  readonly segments: ReadonlySet<string>;
  /** The basis of results whose basis is not said: `Unless otherwise noted, all numbers are non-GAAP`. */
  readonly declared: AccountingBasis | undefined;
}

/**
 * `level`: what a metric was; `prior`: what that is compared with; `change`: by how much it changed; `guided`: what was
 * guided to before.
 */
export type Role = 'level' | 'prior' | 'change' | 'guided';

/** A figure whose subject is known. */
export interface Attached {
  readonly value: Value;
  readonly role: Role;
  readonly subject: Subject;
  readonly mention: Mention | undefined;
  readonly sign: 1 | -1;
  /** Of a share: the segment whose revenue it is a part of. */
  readonly of: string | undefined;
  /** Of a change: what it is measured against. */
  readonly basis: ComparisonBasis | undefined;
  readonly period: Period | undefined;
}

/** A sentence while it is read, from its first figure to its last. */
export interface Scene {
  readonly sentence: ParsedSentence;
  readonly facts: CallFacts;
  readonly passage: Passage;
  readonly outlook: Outlook;
  /** Index from which it goes on about what the sentence before spoke of; the number of its items where it does not. */
  readonly continuesFrom: number;
  /** `On a GAAP basis` in the sentence. */
  readonly fronted: AccountingBasis | undefined;
  /** `In data center` before its clause. */
  readonly topic: string | undefined;
  /** The figures read so far. */
  readonly attached: Attached[];
  /** Periods that belong to a figure before them, and to no other. */
  readonly taken: Set<PeriodMark>;
  /** How many levels a metric has been given. */
  readonly levels: Map<Mention, number>;
}

const going = new Set('it that this these those they which and but compared versus up down of both again'.split(' '));
const goingVerbs = new Set('is was were would compares compared represents represented implies reflects'.split(' '));
const repeatedNouns = new Set(['numbers', 'figures', 'amounts', 'metrics', 'were', 'are', 'compare', 'compared']);
const REACH = 12;

/** Whether a sentence goes on about what the one before spoke of, when it comes to a figure. */
export function continues({ continuesFrom }: Scene, { first }: Pick<Value, 'first'>): boolean {
  return continuesFrom < first;
}

/** Where a sentence goes on about what the one before spoke of: `It was up …`, `A year ago, it was …`. */
export function goesOnFrom({ items }: ParsedSentence): number {
  if (going.has(items[0]?.text ?? '')) return 0;
  for (let at = 1; at < REACH; at++) {
    const before = items[at - 1];
    const opens = before?.text === ',' || before?.text === 'and' || before?.figure !== undefined;
    const text = items[at]?.text;
    if (!opens) continue;
    if (text === 'it') return at;
    if ((text === 'those' || text === 'these') && repeatedNouns.has(items[at + 1]?.text ?? '')) return at;
    if ((text === 'that' || text === 'this') && goingVerbs.has(items[at + 1]?.text ?? '')) return at;
  }
  return items.length;
}
