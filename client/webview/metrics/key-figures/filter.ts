import type { KeyFigureRow } from './rows';

/** Which key figures are listed: all, results, outlook, those whose translation differs, those that contradict. */
export const keyFigureFilters = ['all', 'results', 'guidance', 'disagreements', 'conflicts'] as const;

export type KeyFigureFilter = (typeof keyFigureFilters)[number];

export function keyFigureFilterNamed(name: string): KeyFigureFilter {
  return keyFigureFilters.find((filter) => filter === name) ?? 'all';
}

export function filterKeyFigures(
  rows: readonly KeyFigureRow[],
  filter: KeyFigureFilter,
  search: string,
): readonly KeyFigureRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter((row) => passes(row, filter) && row.searched.includes(wanted));
}

function passes({ guidance, status, conflicts }: KeyFigureRow, filter: KeyFigureFilter): boolean {
  if (filter === 'results') return !guidance;
  if (filter === 'guidance') return guidance;
  if (filter === 'disagreements') return status !== 'matched';
  if (filter === 'conflicts') return conflicts.length > 0;
  return true;
}
