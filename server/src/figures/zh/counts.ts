import { draft, type FigureDraft } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import type { ChineseNumber } from './number';

const pointing = wordSet('這 这 那 此 該 该 哪 其他 每');
const sentenceEnds = wordSet('。 ? ! ;');

/**
 * A number and the classifier behind it. Numbers in digits or with a scale always count, small ones in numerals when
 * a classifier follows; 一 with a classifier is mostly an article (一家公司) and counts only where it is contrasted.
 */
export function countOf(tokens: Tokens, number: ChineseNumber, approximate: boolean): FigureDraft | undefined {
  const classifier = tokens.sense(number.next, 'classifier');
  if (number.spelled && !classifier && number.scale === 1) return undefined;
  const end = classifier ? tokens.end(number.next) : number.end;
  const unit = classifier?.unit ?? '';
  const implicit = number.spelled && isLoose(tokens, number);
  return draft(number.start, end, 'quantity', number.value, { unit, approximate, implicit });
}

function isLoose(tokens: Tokens, number: ChineseNumber): boolean {
  const from = number.next - 1;
  if (pointing.has(tokens.text(from - 1))) return true;
  if (number.value !== 1) return false;
  return !asksOne(tokens, from) && !(tokens.text(number.next) === '位' && tokens.text(number.next + 1) === '來');
}

/** 再問一個…的問題. */
function asksOne(tokens: Tokens, one: number): boolean {
  if (!asks(tokens, one - 1) && !asks(tokens, one - 2) && !asks(tokens, one - 3)) return false;
  for (let at = one + 1; at < one + 24 && tokens.has(at); at++) {
    if (tokens.isSymbol(at) && sentenceEnds.has(tokens.text(at))) return false;
    if (asks(tokens, at)) return true;
  }
  return false;
}

function asks(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  return text === '問' || text === '问';
}
