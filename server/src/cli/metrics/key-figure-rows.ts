import type { Analysis } from '../../analysis';
import { keyFiguresOf } from '../../metrics/key-figures/key-figures';

/** A key figure at one of its places, as the contract has it; lines and columns 1-based, `endColumn` exclusive. */
export interface KeyFigureRow {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly metric: string;
  readonly segment: string | null;
  readonly basis: string | null;
  readonly period: string | null;
  readonly value: number;
  readonly to?: number;
  readonly unit: string | null;
  readonly change?: string;
  readonly guidance?: true;
  readonly approximate?: true;
  readonly speaker: string | null;
  readonly text: string;
  readonly translation: string | null;
  readonly status: string;
}

/** The key figures of a call in document order, one row for every place where one is said. */
export function keyFigureRows(analysis: Analysis): KeyFigureRow[] {
  const rows = keyFiguresOf(analysis).rows.flatMap(({ places, ...own }) =>
    places.map((place): KeyFigureRow => {
      const { metric, segment, basis, period, value, to, unit, change, guidance, approximate } = own;
      return {
        ...{ line: place.line + 1, column: place.start + 1, endColumn: place.end + 1 },
        ...{ metric, segment: segment ?? null, basis: basis ?? null, period: period ?? null, value },
        ...(to === undefined ? {} : { to }),
        unit: unit ?? null,
        ...(change === undefined ? {} : { change }),
        ...(guidance ? { guidance: true } : {}),
        ...(approximate ? { approximate: true } : {}),
        ...{ speaker: place.speaker?.name ?? null, text: place.text, translation: place.translation ?? null },
        status: place.status,
      };
    }),
  );
  return rows.sort((a, b) => a.line - b.line || a.column - b.column);
}
