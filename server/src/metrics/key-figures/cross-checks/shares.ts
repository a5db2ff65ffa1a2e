import type { SaidFigure } from '../said';
import type { CrossCheck } from './cross-checks';
import { intervalOf, overlaps, sum } from './interval';

const WHOLE = { low: 100, high: 100 };
/** More than this is no list of the parts of one whole. */
const MOST = 115;

/** Shares that a sentence says are all there are, or that are more than all, and do not add up to 100%. */
export function sharesThatDoNotAddUp(said: readonly SaidFigure[]): CrossCheck[] {
  const lists = new Map<string, SaidFigure[]>();
  const sentences = new Map<number, SaidFigure[]>();
  for (const own of said) {
    const { metric, period, of } = own.statement;
    if (metric !== 'revenue-share') continue;
    const key = JSON.stringify([own.sentence, period, of]);
    lists.set(key, [...(lists.get(key) ?? []), own]);
    sentences.set(own.sentence, [...(sentences.get(own.sentence) ?? []), own]);
  }
  return [...lists.values()].flatMap((list) => {
    const [first, second, ...rest] = list;
    if (!first || !second || list.some(({ step, statement }) => step === undefined || statement.to !== undefined))
      return [];
    const total = sum(list.map(intervalOf));
    const found = list.reduce((all, { statement }) => all + statement.value, 0);
    const isWhole = first.closes || (total.low > WHOLE.high && found <= MOST && list.length > 2);
    if (!isWhole || overlaps(total, WHOLE)) return [];
    // The sentence may only not say of each share what it is a share of.
    if (overlaps(sum((sentences.get(first.sentence) ?? []).map(intervalOf)), WHOLE)) return [];
    const others = [second.place, ...rest.map(({ place }) => place)] as const;
    return [{ kind: 'shares' as const, place: first.place, others, expected: 100, found, metric: 'revenue-share' }];
  });
}
