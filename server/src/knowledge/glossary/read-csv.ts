import Papa from 'papaparse';
import { isHan } from '../../transcript/characters';
import { type Columns, columnsOf } from './columns';
import { termFrom } from './entry';
import type { GlossaryTerm } from './model';
import type { GlossaryProblem, GlossaryReading } from './reading';

interface Row {
  readonly cells: readonly string[];
  /** 0-based line on which the row begins; a quoted cell may run over several. */
  readonly line: number;
  readonly openQuotation: boolean;
}

/** What stands between the columns, in the order of preference; spreadsheets write what their country's settings say. */
const delimiters = [',', '\t', ';'] as const;

/** Where a first row that is longer ends does not matter: it names no columns. */
const longestHeader = 10_000;

/**
 * Reads a table of terms: a row a term, under a row that names the columns. A table of two columns, English and Chinese,
 * needs no such row. Never throws; a row that cannot be used is named and left out.
 */
export function readCsv(file: string): GlossaryReading {
  // Tables that went through several programs mix line endings, which the parser does not expect.
  const text = file.replace(/\r\n?/g, '\n');
  const layout = layoutOf(text);
  if (layout === undefined) {
    return { terms: [], problems: [{ line: 0, message: ({ files }) => files.glossary.noColumns() }] };
  }
  const { delimiter, columns, named } = layout;
  const terms: GlossaryTerm[] = [];
  const problems: GlossaryProblem[] = [];
  let first = true;
  forEachRow(text, delimiter, (row) => {
    const isHeader = first && named;
    first = false;
    if (isHeader || (!row.openQuotation && row.cells.every((cell) => cell.trim() === ''))) return;
    readRow(row, columns, terms, problems);
  });
  return { terms, problems };
}

function readRow(row: Row, columns: Columns, terms: GlossaryTerm[], problems: GlossaryProblem[]): void {
  const { cells, line, openQuotation } = row;
  if (openQuotation) {
    problems.push({ line, message: ({ files }) => files.glossary.openQuotation() });
    return;
  }
  const written = columns.case === undefined ? '' : (cells[columns.case] ?? '').trim();
  const caseSensitive = yesOrNo.get(written.toLowerCase());
  if (caseSensitive === undefined && written !== '') {
    problems.push({ line, message: ({ files }) => files.glossary.badCase(written) });
  }
  const term = termFrom({
    source: (cells[columns.source] ?? '').trim(),
    targets: formsIn(columns.target, cells),
    forbidden: formsIn(columns.forbidden, cells),
    caseSensitive,
  });
  if ('problem' in term) problems.push({ line, message: term.problem });
  else terms.push(term);
}

const yesOrNo = new Map([
  ...['yes', 'y', 'true', '1', 'x', '是', '區分', '区分'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0', '否', '不區分', '不区分'].map((word) => [word, false] as const),
]);

/** The forms of cells, several in one parted by `|` or `;`. */
function formsIn(columns: readonly number[], cells: readonly string[]): string[] {
  const forms = columns.flatMap((column) => (cells[column] ?? '').split(/[|;｜；\n]/));
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}

interface Layout {
  readonly delimiter: string;
  readonly columns: Columns;
  /** Whether the first row names the columns. */
  readonly named: boolean;
}

function layoutOf(text: string): Layout | undefined {
  for (const delimiter of delimiters) {
    const columns = columnsOf(firstRow(text, delimiter));
    if (columns !== undefined) return { delimiter, columns, named: true };
  }
  for (const delimiter of delimiters) {
    const [source = '', target = ''] = firstRow(text, delimiter);
    if (/[A-Za-z]/.test(source) && !startsWithHan(source) && startsWithHan(target)) {
      return { delimiter, columns: { source: 0, target: [1], forbidden: [], case: undefined }, named: false };
    }
  }
  return undefined;
}

function startsWithHan(text: string): boolean {
  return isHan(text.trim().charCodeAt(0));
}

function firstRow(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(text.slice(0, longestHeader), { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
}

function forEachRow(text: string, delimiter: string, use: (row: Row) => void): void {
  let line = 0;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta: { cursor } }) => {
      use({ cells: data, line, openQuotation: errors.some(({ type }) => type === 'Quotes') });
      for (; from < cursor; from++) if (text.charCodeAt(from) === 0x0a) line++;
    },
  });
}
