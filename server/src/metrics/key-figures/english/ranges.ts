import { directionWords } from '../../../figures/en/direction-words';
import { rangingVerbs } from '../vocabulary/cue-words-en';
import { aboutFillers, inRange, noWayWords } from '../vocabulary/value-words-en';
import type { Item } from './items';
import { isInPoints, kindOf, type Value } from './values';

const WIDEST = 4;

/**
 * `between $56 million and $59 million`, `16.5% to 18%`: the index of the other end of the range that begins at an index.
 *
 * @param previous the amount before: `to $9.4 billion to $9.6 billion from $9.2 billion to …`
 */
export function rangeEnd(items: readonly Item[], at: number, previous: Value | undefined): number | undefined {
  const end = otherEnd(items, at);
  const [figure, other] = [items[at]?.figure, end === undefined ? undefined : items[end]?.figure];
  if (!figure || !other || kindOf(other) === undefined) return undefined;
  if (other.kind !== figure.kind || other.unit !== figure.unit) return undefined;
  // `A book-to-bill of 1.1 to 1`, `30 basis points to 48%`.
  if (figure.kind === 'quantity' && other.value === 1) return undefined;
  if (isInPoints(figure) && !isInPoints(other)) return undefined;
  return goesAWay(items, at, figure.kind === 'money', previous) ? undefined : end;
}

function otherEnd(items: readonly Item[], at: number): number | undefined {
  let next = at + 1;
  if (items[next]?.figure) return next;
  const joint = items[next]?.text;
  if (joint !== 'to' && joint !== 'through' && (joint !== 'and' || !isBetween(items, at))) return undefined;
  next++;
  while (next - at < WIDEST && inRange.has(items[next]?.text ?? '')) next++;
  return next;
}

/** Whether two amounts are a way gone: `from $15 million to $18 million`, `rose by $57 million to $640 million`. */
function goesAWay(items: readonly Item[], at: number, isMoney: boolean, previous: Value | undefined): boolean {
  const before = items[at - 1]?.text ?? '';
  if (before === 'from') return previous?.to === undefined && !rangingVerbs.has(items[at - 2]?.text ?? '');
  if (!isMoney) return false;
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
