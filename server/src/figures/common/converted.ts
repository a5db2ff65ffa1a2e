import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';

const equals = wordSet('合 折合 約合 约合 相當 相当 等於 等于 即 或 equivalent');
const lead = wordSet('約 约 大約 大约 近 將近 逾 about approximately around roughly some or to 於 于 為 为');
const beforeEquals = wordSet('折 約 约 合 , (');

/**
 * Whether an amount of money at an index is the one before it converted into another currency: in brackets behind it,
 * or introduced as its equivalent.
 */
export function isConverted(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (from - at <= 4 && lead.has(tokens.text(at)) && !equals.has(tokens.text(at))) at--;
  const text = tokens.text(at);
  if (equals.has(text)) {
    at--;
    while (from - at <= 7 && beforeEquals.has(tokens.text(at))) at--;
  } else if (text === '(') at--;
  else return false;
  return endsMoney(tokens, at);
}

function endsMoney(tokens: Tokens, at: number): boolean {
  const is = tokens.is(at);
  if (is === 'currency') return true;
  // $100 million: the currency stands before the number.
  const number = is === 'scale' ? at - 1 : at;
  return tokens.isNumber(number) && tokens.is(number - 1) === 'currency';
}
