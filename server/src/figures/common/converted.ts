import type { Tokens } from '../tokens/token';

const equals = /^(?:合|折合|約合|约合|相當|相当|等於|等于|即|或|equivalent)$/;
const lead = /^(?:約|约|大約|大约|近|將近|逾|about|approximately|around|roughly|some|or|to|於|于|為|为)$/;

/**
 * Whether an amount of money at an index is the one before it converted into another currency: in brackets behind it,
 * or introduced as its equivalent.
 */
export function isConverted(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (from - at <= 4 && lead.test(tokens.text(at) ?? '') && !equals.test(tokens.text(at) ?? '')) at--;
  if (equals.test(tokens.text(at) ?? '')) {
    at--;
    while (from - at <= 7 && /^(?:折|約|约|合|,|\()$/.test(tokens.text(at) ?? '')) at--;
  } else if (tokens.text(at) === '(') at--;
  else return false;
  return endsMoney(tokens, at);
}

function endsMoney(tokens: Tokens, at: number): boolean {
  const sense = tokens.at(at)?.sense?.is;
  if (sense === 'currency') return true;
  // $100 million: the currency stands before the number.
  const number = sense === 'scale' ? at - 1 : at;
  return tokens.at(number)?.type === 'number' && tokens.sense(number - 1, 'currency') !== undefined;
}
