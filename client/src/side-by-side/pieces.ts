import type { RowSide } from './rows';

/** A stretch of a side's text: plain, or a figure given by its index. */
export interface Piece {
  readonly text: string;
  readonly figure: number | undefined;
}

/** Cuts a text at its figures. A figure that overlaps the one before it stays part of the plain text. */
export function piecesOf({ text, figures }: Pick<RowSide, 'text' | 'figures'>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const inOrder = [...figures.entries()].sort(([, a], [, b]) => a.start - b.start);
  for (const [index, figure] of inOrder) {
    if (figure.start < end || figure.end <= figure.start || figure.end > text.length) continue;
    if (figure.start > end) pieces.push({ text: text.slice(end, figure.start), figure: undefined });
    pieces.push({ text: text.slice(figure.start, figure.end), figure: index });
    end = figure.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), figure: undefined });
  return pieces;
}

type Figure = RowSide['figures'][number];

/** What a figure means: its value, and which way it goes. */
export function meaningOf({ display, direction }: Pick<Figure, 'display' | 'direction'>): string {
  return withDirection(display, direction);
}

/** The text of a figure's counterpart, and which way that goes, where it has one. */
export function counterpartText(own: Figure, other: RowSide | null): string | undefined {
  const counterpart = own.counterpart === null ? undefined : other?.figures[own.counterpart];
  if (!counterpart || !other) return undefined;
  return withDirection(other.text.slice(counterpart.start, counterpart.end), counterpart.direction);
}

/** Two figures that go opposite ways may be written alike. */
function withDirection(text: string, direction: string | null): string {
  return direction === null ? text : `${text} (${direction})`;
}
