import type { RowContent } from '../../src/side-by-side/rows';

/** From lines of the document to places on the page and back. */

/** Rows stand where their sources stand; one that was moved up does not take the page back up with it. */
export function risingLines(lines: readonly number[]): number[] {
  let highest = 0;
  return lines.map((line) => {
    highest = Math.max(highest, line);
    return highest;
  });
}

/** Index of the last row that starts at or above a line; the first row where none does. */
export function lastAtOrAbove(lines: readonly number[], line: number): number {
  return lastThat(lines, (own) => own <= line);
}

/** Index of the last of the items that something holds of, where it does not hold behind it; 0 where it never does. */
export function lastThat<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

interface PlacedRow {
  readonly line: number;
  readonly content: RowContent | undefined;
}

/**
 * Index of the row that a line belongs to: the pair that has it on one of its sides, wherever that stands, or else the
 * row that starts at it or above.
 */
export function rowOf(rows: readonly PlacedRow[], lines: readonly number[], line: number): number {
  const pair = rows.findIndex(({ line: own, content }) => {
    if (content?.kind !== 'pair') return false;
    return [content.source, content.target, content.placeholder].some((part) => part && own + part.line === line);
  });
  return pair < 0 ? lastAtOrAbove(lines, line) : pair;
}

/** Where a row stands on the page: it knows its place in its chunk alone. */
export function topOf(row: HTMLElement): number {
  return row.offsetTop + (row.parentElement?.offsetTop ?? 0);
}

/** How far a line reaches into its row, 0 to 1: a row covers the lines up to the next one's. */
export function shareOf(lines: readonly number[], index: number, line: number): number {
  const start = lines[index] ?? 0;
  const end = nextLine(lines, index);
  return Math.max(0, Math.min((line - start) / (end - start), 1));
}

/** The line at a share of a row; the reverse of `shareOf`. */
export function lineAt(lines: readonly number[], index: number, share: number): number {
  const start = lines[index] ?? 0;
  return start + share * (nextLine(lines, index) - start);
}

/** Where the next row starts that starts lower. The last row has, as every pair, a line for each side. */
function nextLine(lines: readonly number[], index: number): number {
  const start = lines[index] ?? 0;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] ?? 0;
    if (line > start) return line;
  }
  return start + 2;
}
