import type { FigurePair } from './pairs';

/** Which figures are listed: all, those on which the sides disagree, or one kind. */
export const filters = [
  'all',
  'disagreements',
  'money',
  'percent',
  'quantity',
  'duration',
  'period',
  'date',
  'identifier',
] as const;

export type Filter = (typeof filters)[number];

/** Reads a filter's name; an unknown one is `all`. */
export function filterNamed(name: string): Filter {
  return filters.find((filter) => filter === name) ?? 'all';
}

export function filterPairs(pairs: readonly FigurePair[], filter: Filter, search: string): readonly FigurePair[] {
  const wanted = search.trim().toLowerCase();
  return pairs.filter((pair) => passes(pair, filter) && mentions(pair, wanted));
}

function passes(pair: FigurePair, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'disagreements') return pair.status !== 'matched';
  return pair.kind === filter;
}

function mentions(pair: FigurePair, wanted: string): boolean {
  return [pair.text, pair.counterpart ?? '', pair.display].some((text) => text.toLowerCase().includes(wanted));
}
