import type { Cell, Table } from './table';

/**
 * What a spreadsheet takes for a formula, full-width forms and what it passes over before one included. A dash alone is
 * none: it stands for standard input.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]./su;
const control = /^[\t\r]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV by RFC 4180: commas, quotes doubled, lines end in CRLF, the first names the columns. Text that a
 * spreadsheet would compute gets an apostrophe before it, so that a transcript cannot bring a formula; numbers stay
 * numbers. Without a byte order mark, which Excel wants to find in a file.
 */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = formula.test(cell) || control.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
