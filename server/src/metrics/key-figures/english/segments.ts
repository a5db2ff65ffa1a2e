import { determiners, namingParticiples, neutral, noSegment, segmentNouns, verbs } from '../vocabulary/words-en';
import type { Item } from './items';

/** A business line or region as the text names it. */
export interface SegmentName {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const LONGEST = 6;

/** Whether a word can be part of a segment's name. */
function names(item: Item | undefined): boolean {
  if (!item?.isWord || item.figure) return false;
  const { text, capital, hyphened } = item;
  if (neutral.has(text) && !(text === 'us' && capital)) return false;
  if (capital || hyphened || namingParticiples.has(text)) return true;
  if (verbs.has(text)) return false;
  return !/(?:ing|ed|ly)$/.test(text) && /^\p{L}/u.test(text);
}

/** The segment whose name stands right before an index: `our CATV` revenue, `Hearth & Table` sales. */
export function segmentBefore(
  text: string,
  items: readonly Item[],
  from: number,
  floor: number,
): SegmentName | undefined {
  let first = from;
  for (let at = from - 1; at >= floor && from - at <= LONGEST; at--) {
    const item = items[at];
    const joins = (item?.text === '&' || item?.text === 'and' || item?.text === '/') && isName(items, at);
    if (!joins && !names(item)) break;
    first = at;
  }
  // The end of `best-in-class` is no name.
  while (items[first]?.hyphened) first++;
  return first < from ? named(text, items, first, from - 1) : undefined;
}

/** `and` and `&` join the parts of one name where both are capitals. */
function isName(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const behind = items[at + 1];
  // `Azure and other cloud services`.
  if (!names(before) || behind?.text === 'other') return names(before);
  return (before?.capital ?? false) && names(behind) && (behind?.capital ?? false);
}

const links = new Set(['from', 'in', 'for', 'at', 'within', 'of', 'by']);

/** The segment that a phrase right behind a metric names: revenue `from our telecom products`, sales `in Asia`. */
export function segmentBehind(text: string, items: readonly Item[], from: number): SegmentName | undefined {
  let at = from;
  // `Revenue for the first quarter from our …`: a period may stand between.
  for (let skipped = 0; skipped < 2; skipped++) {
    let index = at;
    if (!links.has(items[index]?.text ?? '')) break;
    index++;
    if (determiners.has(items[index]?.text ?? '')) index++;
    if (items[index]?.figure?.kind !== 'period') break;
    at = index + 1;
  }
  const link = items[at]?.text ?? '';
  if (!links.has(link)) return undefined;
  let first = at + 1;
  const determiner = determiners.has(items[first]?.text ?? '') ? items[first]?.text : undefined;
  if (determiner) first++;
  while (neutralBeforeName.has(items[first]?.text ?? '')) first++;
  if (noSegment.has(items[first]?.text ?? '')) return undefined;
  let last = first - 1;
  for (let index = first; index < items.length && index - first < LONGEST; index++) {
    const item = items[index];
    const joins = (item?.text === '&' || item?.text === 'and' || item?.text === '/') && names(items[index + 1]);
    if (!joins && !names(item)) break;
    last = index;
  }
  if (last < first) return undefined;
  const apposition = appositionOf(text, items, first, last);
  if (apposition) return apposition;
  const own = items.slice(first, last + 1);
  const isSegment = own.some(({ capital, text: word }) => capital || segmentNouns.has(word));
  if (!isSegment && (link === 'of' || link === 'at' || link === 'by')) return undefined;
  return named(text, items, first, last);
}

const superlatives = new Set([
  'largest',
  'biggest',
  'main',
  'primary',
  'fastest',
  'growing',
  'second',
  'third',
  'core',
  'end',
]);

/** `our largest end market, automotive, was`: the name that stands behind what only says which one it is. */
function appositionOf(text: string, items: readonly Item[], first: number, until: number): SegmentName | undefined {
  let last = until;
  while (segmentNouns.has(items[last + 1]?.text ?? '')) last++;
  const isDescribed = items
    .slice(first, last + 1)
    .every(({ text: word }) => superlatives.has(word) || segmentNouns.has(word));
  if (!isDescribed || items[last + 1]?.text !== ',') return undefined;
  let end = last + 2;
  while (end - last <= LONGEST && (names(items[end]) || items[end]?.text === '&')) end++;
  const [from, to] = [items[last + 2], items[end - 1]];
  if (!from || !to || end === last + 2 || items[end]?.text !== ',') return undefined;
  return { name: text.slice(from.start, to.end), first, last: end };
}

const neutralBeforeName = new Set([
  'total',
  'overall',
  'core',
  'own',
  'sale',
  'sales',
  'of',
  'the',
  'our',
  'company',
  'customers',
]);

/** The name without the noun that only says that it is one: `CATV` segment. */
function named(text: string, items: readonly Item[], first: number, last: number): SegmentName | undefined {
  let end = last;
  while (end > first && segmentNouns.has(items[end]?.text ?? '')) end--;
  let start = first;
  while (start < end && determiners.has(items[start]?.text ?? '')) start++;
  const from = items[start];
  const to = items[end];
  if (!from || !to) return undefined;
  if (segmentNouns.has(from.text) && start === end && !/^products?$/.test(from.text)) return undefined;
  return { name: text.slice(from.start, to.end), first, last };
}

/** A key under which two writings of a segment's name are equal. */
export function segmentKey(name: string): string {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const own = words.filter((word) => word !== '' && !segmentNouns.has(word) && !determiners.has(word));
  return (own.length > 0 ? own : words).join(' ');
}
