import type { rowFilters } from '../../../src/companies/messages';
import type { ResultRow } from './rows';

type RowFilter = (typeof rowFilters)[number];

/** The rows of a kind in which every word of a search occurs. */
export function filterRows(rows: readonly ResultRow[], filter: RowFilter, search: string): readonly ResultRow[] {
  const wanted = wordsOf(search);
  return rows.filter((row) => passes(row, filter) && wanted.every((word) => row.searched.includes(word)));
}

export function wordsOf(search: string): readonly string[] {
  return search.trim().toLowerCase().split(/\s+/).filter(Boolean);
}

function passes({ isChange, hasGuidance, disagrees }: ResultRow, filter: RowFilter): boolean {
  if (filter === 'values') return !isChange;
  if (filter === 'changes') return isChange;
  if (filter === 'guided') return hasGuidance;
  if (filter === 'disagreements') return disagrees;
  return true;
}
