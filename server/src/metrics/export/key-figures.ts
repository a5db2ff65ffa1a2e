import type { Analysis } from '../../analysis';
import type { FigureStatus } from '../../figures/model';
import { keyFiguresOf } from '../key-figures/key-figures';
import type { KeyFigure } from '../key-figures/model';
import { type Column, type Table, tableOf } from './table';

/** A key figure at one of its places, for programs; lines and columns 1-based, `endColumn` exclusive. */
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
  readonly of?: string;
  readonly shares?: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly translation: string | null;
  readonly status: FigureStatus;
}

/** The key figures of a call in document order, one row for every place where one is said. */
export function keyFigureRows(analysis: Analysis): KeyFigureRow[] {
  const rows = keyFiguresOf(analysis).rows.flatMap(({ places, ...own }) =>
    places.map((place): KeyFigureRow => {
      const { metric, segment, basis, period, value, to, unit, change, guidance, approximate, of, shares } = own;
      return {
        ...{ line: place.line + 1, column: place.start + 1, endColumn: place.end + 1 },
        ...{ metric, segment: segment ?? null, basis: basis ?? null, period: period ?? null, value },
        ...(to === undefined ? {} : { to }),
        unit: unit ?? null,
        ...(change === undefined ? {} : { change }),
        ...(guidance ? { guidance: true } : {}),
        ...(approximate ? { approximate: true } : {}),
        ...(of === undefined ? {} : { of }),
        ...(shares === undefined ? {} : { shares }),
        ...{ speaker: place.speaker?.name ?? null, text: place.text, translation: place.translation ?? null },
        status: place.status,
      };
    }),
  );
  return rows.sort((a, b) => a.line - b.line || a.column - b.column);
}

const severest: readonly FigureStatus[] = ['mismatched', 'unmatched', 'matched'];

const columns: readonly Column<KeyFigure>[] = [
  ['metric', ({ metric }) => metric],
  ['segment', ({ segment }) => segment],
  ['basis', ({ basis }) => basis],
  ['period', ({ period }) => period],
  ['value', ({ value }) => value],
  ['to', ({ to }) => to],
  ['unit', ({ unit }) => unit],
  ['change', ({ change }) => change],
  ['guidance', ({ guidance }) => guidance],
  ['approximate', ({ approximate }) => approximate],
  ['of', ({ of }) => of],
  ['shares', ({ shares }) => shares],
  ['line', ({ places }) => places[0].line + 1],
  // Where it is said again.
  [
    'lines',
    ({ places }) =>
      places
        .slice(1)
        .map(({ line }) => line + 1)
        .join(' '),
  ],
  ['speaker', ({ places }) => places[0].speaker?.name],
  ['text', ({ places }) => places[0].text],
  ['translation', ({ places }) => places[0].translation],
  ['status', ({ places }) => severest.find((status) => places.some((place) => place.status === status))],
];

/** A row for each key figure, where it is said first; `status` is the worst of its places. */
export function keyFigureTable(analysis: Analysis): Table {
  return tableOf(columns, keyFiguresOf(analysis).rows);
}
