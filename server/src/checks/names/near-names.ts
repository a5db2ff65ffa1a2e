import { isHanName, nameWords } from '../../transcript/names';
import { editDistance, oneSlipApart } from '../../transcript/similarity';

/**
 * How alike two different names are: `slip`, one letter apart, which hardly two people are; `close`, two letters apart, a
 * letter of a short word, a middle name more or less, or the same words in another order, which needs more evidence.
 */
export type Nearness = 'slip' | 'close';

/** Two letters of a shorter name make another name. */
const CLOSE_LENGTH = 10;
/** A word of fewer letters (an initial, `Li`) is told from another only by the rest of the name. */
const SHORT_WORD = 3;

/** Keys as `nameKey` makes them. */
export function nearness(a: string, b: string): Nearness | undefined {
  if (a === b || differInNumber(a, b)) return undefined;
  if (oneSlipApart(a, b)) return tellsLittle(a, b) ? 'close' : 'slip';
  if (isHanName(a) || isHanName(b)) return undefined;
  if (sameBesidesMiddle(a, b) || sorted(a) === sorted(b)) return 'close';
  return Math.min(a.length, b.length) >= CLOSE_LENGTH && editDistance(a, b, 2) <= 2 ? 'close' : undefined;
}

/** The words of a name that another one doesn't have. */
export function wordsApart(name: string, other: string): string[] {
  const others = new Set(nameWords(other));
  return nameWords(name).filter((word) => !others.has(word));
}

/** `Analyst 1` and `Analyst 2` are two people. */
function differInNumber(a: string, b: string): boolean {
  return a.replace(/\D/g, '') !== b.replace(/\D/g, '');
}

/** `Speaker A` and `Speaker B`, `Ann Li` and `Ann Lu` may be two people; `Stefan J. Murry` and `Stefan K. Murry` are not. */
function tellsLittle(a: string, b: string): boolean {
  const apart = [...wordsApart(a, b), ...wordsApart(b, a)];
  return !isHanName(a) && nameWords(a).length < 3 && apart.every((word) => word.length < SHORT_WORD);
}

function sameBesidesMiddle(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === second.length || Math.min(first.length, second.length) < 2) return false;
  return first[0] === second[0] && first.at(-1) === second.at(-1);
}

function sorted(name: string): string {
  return nameWords(name).sort().join(' ');
}
