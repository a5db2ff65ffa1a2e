import { displayWidth, printable } from '../features/excerpt';

/** `start` puts text at the left edge of its column, `end`, for numbers, at the right one. */
export type Alignment = 'start' | 'end';

/** Lines with aligned columns, two spaces apart, for a terminal that draws Chinese characters two columns wide. */
export function alignColumns(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const printed = rows.map((row) => row.map(printable));
  const widths = alignments.map((_, column) => Math.max(0, ...printed.map((row) => displayWidth(row[column] ?? ''))));
  return printed.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, alignments[column] ?? 'start'))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, alignment: Alignment): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return alignment === 'start' ? text + space : space + text;
}
