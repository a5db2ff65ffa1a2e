import type { Messages } from '../../messages/messages';
import { printable } from '../../transcript/printable';
import { cellWords } from './cell-words';
import { type Cell, type ColumnName, isPeriodName, type Table } from './table';

const ratios: ReadonlySet<string> = new Set<ColumnName>(['share', 'characterShare', 'coverage', 'agreement']);

/** A table as Markdown, for people, in the reader's language. Text from the transcript never becomes markup. */
export function markdownTable({ columns, rows }: Table, messages: Messages): string {
  const number = new Intl.NumberFormat(messages.features.locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(messages.features.locale, { style: 'percent', maximumFractionDigits: 1 });
  const words = cellWords(messages);
  const written = (cell: Cell, at: number): string => {
    const name = columns[at];
    if (cell === null || cell === false || name === undefined) return '';
    if (cell === true) return '✓';
    if (typeof cell === 'number') return (ratios.has(name) ? percent : number).format(cell);
    return escapeMarkdown(words.get(name)?.(cell) ?? cell);
  };
  const isNumeric = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const lines = [
    columns.map((name) => escapeMarkdown(isPeriodName(name) ? name : messages.metrics.columns[name])),
    isNumeric.map((numeric) => (numeric ? '---:' : '---')),
    ...rows.map((row) => row.map(written)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Escapes what Markdown, its mathematics or HTML would read as markup; what is written becomes one line. */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_[\]|~<>&$#!]/g, (character) => {
    if (character === '<') return '&lt;';
    if (character === '>') return '&gt;';
    return character === '&' ? '&amp;' : `\\${character}`;
  });
}
