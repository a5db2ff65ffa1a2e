import { draft, type FigureDraft } from '../draft';
import type { Tokens } from '../tokens/token';
import type { ChineseNumber } from './number';

const pointing = /^(?:這|这|那|此|該|该|哪|其他|每)$/;

/**
 * A number and the classifier behind it. Numbers in digits or with a scale always count, small ones in numerals when
 * a classifier follows; 一 with a classifier is mostly an article (一家公司) and counts only where it is contrasted.
 */
export function countOf(tokens: Tokens, number: ChineseNumber, approximate: boolean): FigureDraft | undefined {
  const classifier = tokens.sense(number.next, 'classifier');
  const token = tokens.at(number.next);
  const end = classifier && token ? token.end : number.end;
  const unit = classifier?.unit ?? '';
  if (number.spelled && !classifier && number.scale === 1) return undefined;
  const implicit = number.spelled && isLoose(tokens, number, token?.text);
  return draft(number.start, end, 'quantity', number.value, { unit, approximate, implicit });
}

function isLoose(tokens: Tokens, number: ChineseNumber, classifier: string | undefined): boolean {
  const from = number.next - 1;
  if (pointing.test(tokens.text(from - 1) ?? '')) return true;
  if (number.value !== 1) return false;
  return !asksOne(tokens, from) && !(classifier === '位' && tokens.text(number.next + 1) === '來');
}

/** 再問一個…的問題. */
function asksOne(tokens: Tokens, one: number): boolean {
  const before = [1, 2, 3].some((distance) => /^[問问]$/.test(tokens.text(one - distance) ?? ''));
  if (!before) return false;
  for (let at = one + 1; at < one + 24; at++) {
    const text = tokens.text(at);
    if (text === undefined || /^[。?!;]$/.test(text)) return false;
    if (/^[問问]$/.test(text)) return true;
  }
  return false;
}
