import type { Analysis } from '../../analysis';
import type { FigureKind, FigureStatus } from '../../figures/model';
import type { PlacedFigure } from '../../figures/placed';
import { statedOf } from '../../figures/stated';
import type { Language } from '../../transcript/model';
import { type Column, type Table, tableOf } from './table';

/** A figure for programs; lines and columns 1-based, `endColumn` exclusive; `unit` null where a value has none. */
export interface FigureExport {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly language: Language;
  readonly kind: FigureKind;
  readonly text: string;
  readonly value: number | string;
  readonly unit: string | null;
  readonly approximate?: true;
  readonly status: FigureStatus;
}

/** Every figure of a call, in document order. */
export function figureRows({ figures }: Analysis): FigureExport[] {
  return figures.map(exported);
}

function exported({ line, start, end, status, figure }: PlacedFigure): FigureExport {
  const { kind, value, unit } = statedOf(figure);
  return {
    line: line + 1,
    column: start + 1,
    endColumn: end + 1,
    language: figure.language,
    kind,
    text: figure.text,
    value,
    unit: unit ?? null,
    ...(figure.approximate && { approximate: true }),
    status,
  };
}

const columns: readonly Column<PlacedFigure>[] = [
  ['line', ({ line }) => line + 1],
  ['column', ({ start }) => start + 1],
  ['endColumn', ({ end }) => end + 1],
  ['language', ({ figure }) => figure.language],
  ['kind', ({ figure }) => statedOf(figure).kind],
  ['text', ({ figure }) => figure.text],
  ['value', ({ figure }) => statedOf(figure).value],
  ['unit', ({ figure }) => statedOf(figure).unit],
  ['approximate', ({ figure }) => figure.approximate],
  ['status', ({ status }) => status],
  ['counterpart', ({ counterpart }) => counterpart?.figure.text],
  ['speaker', ({ unit }) => unit.turn?.speaker.name],
];

export function figureTable({ figures }: Analysis): Table {
  return tableOf(columns, figures);
}
