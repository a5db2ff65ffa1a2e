import type { Item } from './items';

/** The items of a clause between commas that only tells more of what stands before it, `end` exclusive. */
export interface Aside {
  readonly first: number;
  readonly end: number;
}

const openers = new Set(['which', 'who', 'whom', 'where', 'as']);
const LONGEST = 24;

/** `Europe, which was a problem for us in fiscal 2024, grew 26%`: the asides of a sentence, in order. */
export function asidesOf(items: readonly Item[]): Aside[] {
  const asides: Aside[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.text !== ',' || !openers.has(items[at + 1]?.text ?? '')) continue;
    let end = at + 2;
    while (end < items.length && end - at < LONGEST && items[end]?.text !== ',') end++;
    // Without its second comma it goes on to the end, and is no aside.
    if (items[end]?.text !== ',') continue;
    asides.push({ first: at + 1, end });
    at = end - 1;
  }
  return asides;
}

/** Whether an item stands in an aside that another does not stand in. */
export function isAside(asides: readonly Aside[], at: number, of: number): boolean {
  return asides.some(({ first, end }) => first <= at && at < end && (of < first || of >= end));
}
