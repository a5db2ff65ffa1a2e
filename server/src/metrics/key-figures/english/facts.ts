import type { CallContext } from '../../../figures/context';
import type { AccountingBasis } from '../model';
import { PeriodReader } from '../period-reader';
import { callPeriod, lastPart } from '../periods';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { CallFacts } from './scene';
import { segmentsOf } from './segments-of-call';
import type { ParsedSentence } from './sentence';

/** What a call settles for all its sentences. */
export function factsOf(
  sentences: readonly ParsedSentence[],
  context: CallContext,
  { metricOf }: Pick<Vocabulary, 'metricOf'>,
): CallFacts {
  return {
    metricOf,
    periods: new PeriodReader(context, endMonthOf(sentences, context)),
    segments: segmentsOf(sentences),
    declared: declaredBasis(sentences),
  };
}

/** `Unless otherwise noted, all financials are on a non-GAAP basis`. */
function declaredBasis(sentences: readonly ParsedSentence[]): AccountingBasis | undefined {
  for (const { items } of sentences) {
    const words = items.map(({ text }) => text);
    if (!words.includes('unless') || words.includes('reconciliation')) continue;
    const isNonGaap = words.some((word, at) => (word === 'gaap' && words[at - 1] === 'non') || word === 'adjusted');
    if (isNonGaap) return 'non-gaap';
  }
  return undefined;
}

const ENDED = 3;

/** A report of another period than the call's: `our Form 10-Q for the quarter ended June 30`. */
const filings = new Set(['form', 'filing', 'filed', 'files', 'sec', 'report', 'prospectus']);

/** The month in which the call's period ends, where it says so: `the quarter ended September 30`, of a last quarter the year, too. */
function endMonthOf(sentences: readonly ParsedSentence[], context: CallContext): number | undefined {
  const call = callPeriod(context);
  const named = call && call.part === lastPart(call) ? /quarter|year/ : /quarter/;
  for (const { items } of sentences) {
    if (items.some(({ text }) => filings.has(text))) continue;
    for (const [at, { figure }] of items.entries()) {
      if (figure?.kind !== 'date') continue;
      const before = items.slice(Math.max(0, at - ENDED), at).map(({ text }) => text);
      const ends = before.includes('ended') || before.includes('ending');
      const [, month, day] = /^(?:\d{4}-)?(\d\d)(?:-(\d\d))?$/.exec(String(figure.value)) ?? [];
      if (!ends || month === undefined || !before.some((text) => named.test(text))) continue;
      // A quarter of whole weeks may end in the first days of the next month.
      return day !== undefined && Number(day) <= 7 ? ((Number(month) + 10) % 12) + 1 : Number(month);
    }
  }
  return undefined;
}
