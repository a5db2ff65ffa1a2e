import type {
  CompanyGuidance,
  CompanyPeriods,
  CompanyReport,
  CompanyRow,
} from '../../../../server/src/protocol-companies';
import { fill } from '../../shared/values';
import type { SeriesWords, Words } from '../words';
import { type CellView, cellView } from './cells';

/** A row of the table of results, as it is read. */
export interface ResultRow extends SeriesWords {
  readonly key: string;
  readonly isChange: boolean;
  /** One a column. */
  readonly cells: readonly (CellView | null)[];
  readonly trend: TrendView | null;
  readonly hasGuidance: boolean;
  readonly disagrees: boolean;
  /** Everything that a search looks in, in lower case. */
  readonly searched: string;
}

export interface TrendView {
  readonly points: readonly Point[];
  /** How values went, in words. */
  readonly label: string;
  /** By how much of the first value, to sort by. */
  readonly growth: number | null;
}

/** A value and where it stands in time, in periods. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Reads rows off what the server tells, and gives those that it tells again as they were, so that they can be left alone. */
export class ResultRows {
  readonly #words: Words;
  #known = new Map<string, { readonly told: string; readonly row: ResultRow }>();

  constructor(words: Words) {
    this.#words = words;
  }

  read(table: CompanyPeriods, report: CompanyReport): readonly ResultRow[] {
    const around = JSON.stringify([table.kind, table.columns, report.calls]);
    const times = timesOf(table);
    const rows = table.rows.map((row) => {
      const guidance = row.guidance.map((index) => (index === null ? undefined : report.guidance[index]));
      const told = JSON.stringify([row, guidance, around]);
      const known = this.#known.get(row.key);
      return known?.told === told
        ? known
        : { told, row: resultRow(row, guidance, { table, report, times, words: this.#words }) };
    });
    this.#known = new Map(rows.map((own) => [own.row.key, own]));
    return rows.map(({ row }) => row);
  }
}

interface RowSource {
  readonly table: CompanyPeriods;
  readonly report: CompanyReport;
  readonly times: readonly number[];
  readonly words: Words;
}

function resultRow(
  row: CompanyRow,
  guidance: readonly (CompanyGuidance | undefined)[],
  { table, report, times, words }: RowSource,
): ResultRow {
  const series = words.series(row);
  return {
    ...{ key: row.key, ...series, isChange: row.change !== null },
    cells: table.columns.map(({ period }, at) => {
      return cellView(row.cells[at] ?? null, { row, period, report, guidance: guidance[at] }, words);
    }),
    trend: trendView(row, table, times, words),
    hasGuidance: guidance.some((own) => own !== undefined),
    disagrees: row.cells.some((cell) => cell !== null && cell.disagreement !== null),
    searched: [series.metric, row.metric, series.segment, ...series.details].join('\n').toLowerCase(),
  };
}

/** When each column is, counted in periods from the first. */
function timesOf({ columns }: CompanyPeriods): readonly number[] {
  let time = -1;
  return columns.map(({ skipped }) => {
    time += 1 + skipped;
    return time;
  });
}

function trendView(
  { trend, cells, unit, change }: CompanyRow,
  { columns }: CompanyPeriods,
  times: readonly number[],
  words: Words,
): TrendView | null {
  if (trend === null) return null;
  const { direction, from, to, lowest, highest } = trend;
  const said = (column: number): readonly [string, string] => {
    const cell = cells[column];
    return [cell ? words.amount(cell, change !== null) : '', columns[column]?.period ?? ''];
  };
  const hasTurned = ![from, to].includes(lowest) || ![from, to].includes(highest);
  const sentences = [
    fill(words.texts.trends[direction], ...said(from), ...said(to)),
    ...(hasTurned ? [fill(words.texts.extremes, ...said(lowest), ...said(highest))] : []),
  ];
  const points = cells.flatMap((cell, column) =>
    cell !== null && cell.unit === unit && cell.to === null ? [{ at: times[column] ?? 0, value: cell.value }] : [],
  );
  const [first, last] = [cells[from]?.value, cells[to]?.value];
  const growth = first === undefined || last === undefined || first === 0 ? null : (last - first) / Math.abs(first);
  return { points, label: sentences.join(' '), growth };
}
