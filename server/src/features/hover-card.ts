import type { MarkupContent } from 'vscode-languageserver-types';
import { printable } from './excerpt';

/** A part of a cell: words of ours, or text from the transcript, which is shown as it is written there. */
export type Part = string | { readonly written: string };

/** A small table with two columns: a label and what it says. The first row is its head. */
export type Card = readonly (readonly [label: string, ...parts: Part[]])[];

/** Renders a card. Text from the transcript never becomes markup. */
export function renderCard(card: Card, markdown: boolean): MarkupContent {
  if (!markdown) {
    const lines = card.map(([label, ...parts]) => `${label}: ${parts.map((part) => plain(part)).join('')}`);
    return { kind: 'plaintext', value: lines.join('\n') };
  }
  const [head, ...body] = card.map(([label, ...parts]) => `| ${escapeMarkup(label)} | ${parts.map(cell).join('')} |`);
  return { kind: 'markdown', value: [head, '| :-- | :-- |', ...body].join('\n') };
}

/**
 * Renders a table with a head, and below it what else is to be said. Text from the transcript never becomes markup.
 *
 * @param rows the head first; all of one length
 */
export function renderTable(
  rows: readonly (readonly Part[])[],
  markdown: boolean,
  ...notes: readonly string[]
): MarkupContent {
  if (!markdown) {
    const lines = rows.map((row) =>
      row
        .map(plain)
        .filter((text) => text !== '')
        .join(' | '),
    );
    return { kind: 'plaintext', value: [...lines, ...notes].join('\n') };
  }
  const [head, ...body] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  const rule = `|${' :-- |'.repeat(rows[0]?.length ?? 0)}`;
  return {
    kind: 'markdown',
    value: [head, rule, ...body, ...notes.map((note) => `\n${escapeMarkup(note)}`)].join('\n'),
  };
}

function plain(part: Part): string {
  return typeof part === 'string' ? part : printable(part.written);
}

function cell(part: Part): string {
  return typeof part === 'string' ? escapeMarkup(part) : codeSpan(printable(part.written));
}

/** Escapes what Markdown or HTML would read as markup within a table. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]|~<>&]/g, (character) => {
    if (character === '<') return '&lt;';
    if (character === '>') return '&gt;';
    return character === '&' ? '&amp;' : `\\${character}`;
  });
}

/** A code span whose fence is longer than any run of backticks in it; a table needs its pipes escaped even there. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}
