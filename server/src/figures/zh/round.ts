import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';

const leads = wordSet('上 過 过 破 達 达 超過 超过 突破');

/**
 * 逾百家, 上千名, 近萬人, 百公里: a round number without 一 before it, said to give an idea. Implicit, since 百 and 萬 are parts
 * of many words.
 */
export function readRound(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.isHan(from)) return undefined;
  let value = 1;
  let next = from;
  // 千萬, 百億, 千萬億: no number has more, and a long line of them is none.
  for (; next < from + 3; next++) {
    const factor =
      tokens.sense(next, 'scale')?.value ?? (next === from ? tokens.sense(next, 'power')?.value : undefined);
    if (factor === undefined) break;
    value *= factor;
  }
  const counted = measureAt(tokens, next);
  const led = tokens.is(from - 1) === 'approximate' || leads.has(tokens.text(from - 1));
  if (value < 100 || (!led && (!counted || tokens.is(from) !== 'power'))) return undefined;
  const end = tokens.end(counted ? next : next - 1);
  const { kind = 'quantity', unit = '', factor = 1 } = counted ?? {};
  const options = { unit, approximate: true, implicit: true };
  return {
    next: counted ? next + 1 : next,
    figures: [draft(tokens.start(from), end, kind, value * factor, options)],
  };
}

function measureAt(
  tokens: Tokens,
  at: number,
): { kind: 'quantity' | 'money'; unit: string; factor: number } | undefined {
  const currency = tokens.sense(at, 'currency');
  if (currency)
    return currency.suffix ? { kind: 'money', unit: currency.code || 'CNY', factor: currency.factor } : undefined;
  const counted = tokens.sense(at, 'unit') ?? tokens.sense(at, 'classifier');
  return counted && { kind: 'quantity', unit: counted.unit, factor: 1 };
}
