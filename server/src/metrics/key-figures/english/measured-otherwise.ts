import { measures, measuringWords } from '../vocabulary/cue-words-en';
import type { SentenceParts } from './sentence';
import type { Value } from './values';

const REACH = 9;

/** The metric that a change of revenue is of where its words measure it otherwise: `up 3% organically`, `4% in constant currency`. */
export function measuredOtherwise(
  { items, valueAt, periodAt }: SentenceParts,
  { first, last }: Value,
): string | undefined {
  const before = items[first - 1]?.text ?? '';
  if (Object.hasOwn(measures, before)) return measures[before];
  for (let at = last + 1; at - last <= REACH && !valueAt(at); at++) {
    const text = items[at]?.text ?? '';
    if (Object.hasOwn(measures, text)) return measures[text];
    const period = periodAt(at);
    if (period) at = period.last;
    else if (!measuringWords.has(text)) return undefined;
  }
  return undefined;
}
