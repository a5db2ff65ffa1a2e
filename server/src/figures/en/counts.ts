import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { type Amount, DOZEN } from './amount';

const stopWords = wordSet(
  `a about across after again against ago also an and are around as at away back be because before between both but by
  can compared despite down during each either every for from had has have here if in including into is it just last later
  minus next not now of off on only or our out over per plus since so still such than that the their then there these they
  this those through to today under until up versus via vs was we were what when which while who will with within without
  you`,
);
const ofWhole = wordSet('our the these those them its their your my which whom us you');
const questionWords = wordSet('question questions followup followups comment comments point points item items');
const oneMore = wordSet('last more final other additional new quick further');
const lengths = wordSet('digit digits figure figures');
const clauseEnds = wordSet('. , ; : ? !');
const sentenceEnds = wordSet('. ? ! ;');

/** The noun a bare number counts. `implicit`: too idiomatic to be a figure of its own. */
export interface CountUnit {
  readonly name: string;
  readonly implicit: boolean;
}

/**
 * What a number without a unit counts, read from the words behind it; undefined where it counts nothing. Numbers in
 * digits or with a scale always count; small numbers in words do when a noun follows, except `one`, which is mostly
 * idiom (`one of our customers`).
 */
export function countUnit(tokens: Tokens, next: number, amount: Amount): CountUnit | undefined {
  const name = nounAt(tokens, next);
  // Six digits, a seven-figure deal: how long the number is.
  if (lengths.has(tokens.text(tokens.text(next) === '-' ? next + 1 : next))) return { name: '', implicit: true };
  if (!amount.spelled || amount.scale > 1) return { name: name ?? '', implicit: amount.scale === DOZEN };
  if (amount.mantissa === 1) return oneUnit(tokens, next, name);
  if (tokens.text(next) === 'of' && ofWhole.has(tokens.text(next + 1))) return { name: '', implicit: true };
  return { name: name ?? '', implicit: name === undefined || amount.mantissa < 1 };
}

/** `one more question` and `two customers, one in the CATV market` count; `one of our customers` does not. */
function oneUnit(tokens: Tokens, next: number, name: string | undefined): CountUnit {
  if (oneMore.has(tokens.text(next))) {
    for (let at = next + 1; at < next + 7 && tokens.has(at); at++) {
      const text = tokens.text(at);
      if (questionWords.has(text)) return { name: 'question', implicit: false };
      if (clauseEnds.has(text)) break;
    }
  }
  const behind = tokens.text(next);
  const distributes = (behind === 'in' || behind === 'from') && countedBefore(tokens, next - 1);
  return { name: name ?? '', implicit: !distributes };
}

/** Whether the sentence counted something just before (`two customers, one …`). */
function countedBefore(tokens: Tokens, one: number): boolean {
  for (let at = one - 1; at >= 0 && one - at < 30; at--) {
    if (tokens.isSymbol(at) && sentenceEnds.has(tokens.text(at))) return false;
    if ((tokens.sense(at, 'cardinal')?.value ?? 0) >= 2) return true;
  }
  return false;
}

/** The noun behind a number: the first plural within four words, or the last word before the noun phrase ends. */
function nounAt(tokens: Tokens, next: number): string | undefined {
  const from = skipShare(tokens, tokens.text(next) === '-' ? next + 1 : next);
  let last: string | undefined;
  for (let at = from; at < from + 4 && tokens.isWord(at); at++) {
    const text = tokens.text(at);
    if (stopWords.has(text)) break;
    // A 2-point headwind.
    if (text === 'point') return 'points';
    last = text;
    if (isPlural(text)) return text;
  }
  return last;
}

/** `units` but not `business`. */
function isPlural(word: string): boolean {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss');
}

/** `two 10% or greater customers` counts customers. */
function skipShare(tokens: Tokens, at: number): number {
  if (!tokens.isNumber(at) || tokens.is(at + 1) !== 'percent') return at;
  return tokens.text(at + 2) === 'or' ? at + 4 : at + 2;
}
