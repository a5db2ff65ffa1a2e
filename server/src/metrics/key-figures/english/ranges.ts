import { directionWords } from '../../../figures/en/direction-words';
import { rangingVerbs } from '../vocabulary/cue-words-en';
import { genericResults } from '../vocabulary/phrases-en';
import { aboutFillers, inRange, noWayWords } from '../vocabulary/value-words-en';
import type { Item } from './items';
import { perShareAt } from './per-share';
import { isInPoints, kindOf, type Value } from './values';

/** The other figure of a range. */
export interface Range {
  /** Index of the figure. */
  readonly end: number;
  /** `ends`: $5 million to $7 million; `around`: $6 million, plus or minus $1 million. */
  readonly is: 'ends' | 'around';
  /** What the figure says of its own sign: `to income of $0.05`. */
  readonly sign: 1 | -1 | undefined;
  /** `$0.01 per share and $0.11`. */
  readonly perShare: boolean;
}

const WIDEST = 4;

/**
 * `between $56 million and $59 million`, `16.5% to 18%`, `40%, plus or minus 1 point`: the range that begins at an index.
 *
 * @param previous the amount before: `to $9.4 billion to $9.6 billion from $9.2 billion to …`
 */
export function rangeAt(items: readonly Item[], at: number, previous: Value | undefined): Range | undefined {
  const range = around(items, at) ?? otherEnd(items, at);
  const [figure, other] = [items[at]?.figure, range && items[range.end]?.figure];
  if (!range || !figure || !other || kindOf(other) === undefined) return undefined;
  if (other.kind !== figure.kind || other.unit !== figure.unit) return undefined;
  if (range.is === 'around') return isInPoints(figure) ? undefined : range;
  // `A book-to-bill of 1.1 to 1`, `30 basis points to 48%`.
  if (figure.kind === 'quantity' && other.value === 1) return undefined;
  if (isInPoints(figure) && !isInPoints(other)) return undefined;
  return goesAWay(items, at, figure.kind !== 'percent', previous) ? undefined : range;
}

const margins = [
  ['plus', 'or', 'minus'],
  ['plus', 'and', 'minus'],
  ['+', '/'],
  ['give', 'or', 'take'],
];

/** `, plus or minus` behind an amount. */
function around(items: readonly Item[], at: number): Range | undefined {
  let from = at + 1;
  while (items[from]?.text === ',' || items[from]?.text === '(') from++;
  const words = margins.find((own) => own.every((word, index) => items[from + index]?.text === word));
  return words && { end: from + words.length, is: 'around', sign: undefined, perShare: false };
}

function otherEnd(items: readonly Item[], at: number): Range | undefined {
  const perShare = perShareAt(items, at + 1);
  const from = (perShare?.last ?? at) + 1;
  const range = { is: 'ends', perShare: perShare !== undefined } as const;
  if (items[from]?.figure) return { end: from, sign: undefined, ...range };
  const joint = items[from]?.text;
  if (joint !== 'to' && joint !== 'through' && (joint !== 'and' || !isBetween(items, at))) return undefined;
  let end = from + 1;
  let sign: 1 | -1 | undefined;
  for (; end - from <= WIDEST && inRange.has(items[end]?.text ?? ''); end++) {
    const text = items[end]?.text ?? '';
    if (Object.hasOwn(genericResults, text)) sign = genericResults[text];
  }
  return { end, sign, ...range };
}

/** Whether two amounts are a way gone: `from $15 million to $18 million`, `rose by $57 million to $640 million`. */
function goesAWay(items: readonly Item[], at: number, isAmount: boolean, previous: Value | undefined): boolean {
  let from = at - 1;
  while (at - from < WIDEST && inRange.has(items[from]?.text ?? '')) from--;
  if (items[from]?.text === 'from') return previous?.to === undefined && !rangingVerbs.has(items[from - 1]?.text ?? '');
  if (!isAmount) return false;
  let index = at - 1;
  while (at - index < WIDEST && aboutFillers.has(items[index]?.text ?? '')) index--;
  const text = items[index]?.text ?? '';
  return text === 'by' || (directionWords.get(text)?.of === 'change' && !noWayWords.has(text));
}

function isBetween(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= WIDEST && !items[index]?.figure; index--) {
    if (items[index]?.text === 'between') return true;
  }
  return false;
}
