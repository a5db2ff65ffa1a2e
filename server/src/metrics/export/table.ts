/** What stands in a cell. Text may come from a transcript, which nobody vouches for; numbers are ours. */
export type Cell = string | number | boolean | null;

/** The names of columns: stable, as programs read them. What people read is in the messages. */
export const columnNames = [
  ...['path', 'line', 'lines', 'column', 'endColumn', 'language', 'kind', 'text', 'value', 'to', 'unit'],
  ...['approximate', 'status', 'counterpart', 'speaker', 'metric', 'segment', 'basis', 'period', 'change', 'guidance'],
  ...['of', 'shares', 'translation', 'name', 'title', 'side', 'firm', 'turns', 'words', 'characters', 'minutes'],
  ...['share', 'characterShare', 'analyst', 'question', 'followUps', 'questionWords', 'questionCharacters'],
  ...['answeredBy', 'answerWords', 'answerCharacters', 'figures', 'code', 'severity', 'count', 'company'],
  ...['companyTranslated', 'date', 'verdict', 'errors', 'warnings', 'information', 'accepted', 'coverage', 'agreement'],
  ...['total', 'matched', 'mismatched', 'unmatched', 'section', 'turn', 'questions'],
  ...['givenIn', 'revision', 'reported', 'outcome', 'beyond', 'fromMiddle'],
  ...['disagreement', 'other', 'otherPath', 'otherLine'],
] as const satisfies readonly string[];

export type ColumnName = (typeof columnNames)[number];

/** A column of what was reported for a period: `2024-Q3`. */
export type PeriodName = `${number}-${'Q' | 'H' | '9' | 'F'}${string}`;

/** A table of plain data. */
export interface Table {
  readonly columns: readonly (ColumnName | PeriodName)[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

/** How a column is read off a row. */
export type Column<Row> = readonly [name: ColumnName | PeriodName, of: (row: Row) => Cell | undefined];

export function isPeriodName(name: string): name is PeriodName {
  return /^\d+-[QH9F]/.test(name);
}

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, of]) => of(row) ?? null)),
  };
}

/** Tables of the same columns as one, which says in its first column where each row is from. */
export function joinTables(tables: readonly { readonly path: string; readonly table: Table }[]): Table {
  return {
    columns: ['path', ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ path, table }) => table.rows.map((row) => [path, ...row])),
  };
}

/** A ratio, to a hundredth of a percent. */
export function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}
