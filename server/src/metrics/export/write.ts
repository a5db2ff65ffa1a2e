import type { Analysis } from '../../analysis';
import type { Messages } from '../../messages/messages';
import type { Health } from '../health';
import { csvOf } from './csv';
import { figureRows } from './figures';
import { keyFigureRows } from './key-figures';
import { markdownTable } from './markdown';
import type { Table } from './table';
import { type TableName, tables } from './tables';

export const tableFormats = ['csv', 'markdown', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * A table of a call as text to take away, the same wherever it is taken from. Markdown is in the reader's language;
 * CSV and JSON have stable names. As JSON, key figures and figures are what the command line's reports have of them.
 */
export function writeTable(
  name: TableName,
  format: TableFormat,
  { analysis, health, messages }: { readonly analysis: Analysis; readonly health: Health; readonly messages: Messages },
): string {
  if (format === 'json') return `${JSON.stringify(rowsOf(name, analysis, health), undefined, 2)}\n`;
  const table = tables[name](analysis, health);
  return format === 'csv' ? csvOf(table) : markdownTable(table, messages);
}

function rowsOf(name: TableName, analysis: Analysis, health: Health): readonly object[] {
  if (name === 'key-figures') return keyFigureRows(analysis);
  return name === 'figures' ? figureRows(analysis) : objectsOf(tables[name](analysis, health));
}

export function objectsOf({ columns, rows }: Table): object[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}
