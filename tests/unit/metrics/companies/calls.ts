import { companiesOf } from '../../../../server/src/metrics/companies/companies';
import { companyTableOf } from '../../../../server/src/metrics/companies/company-table';
import type { CallRecord, RecordedFigure, RecordedPlace } from '../../../../server/src/metrics/companies/model';
import type { CompanyTable, GuidanceRow, SeriesRow } from '../../../../server/src/metrics/companies/table-model';
import { at } from '../../../support/marked-text';

interface FigureOptions extends Partial<RecordedFigure> {
  /** Where it is said. */
  readonly lines?: readonly [number, ...number[]];
}

/** A figure of a call: revenue in dollars unless said otherwise. */
export function figure(period: string, value: number, { lines = [0], ...own }: FigureOptions = {}): RecordedFigure {
  const [first, ...others] = lines.map((line): RecordedPlace => {
    return { line, start: 0, end: 1, speaker: undefined, text: `${value}`, translation: undefined, status: 'matched' };
  });
  return {
    ...{ metric: 'revenue', segment: undefined, basis: undefined, period, value, to: undefined, unit: 'USD' },
    ...{ change: undefined, guidance: false, approximate: false, of: undefined, shares: undefined },
    ...{ step: undefined, contradicted: false, places: first === undefined ? at([], 0) : [first, ...others] },
    ...own,
  };
}

/** What is expected, from one value to another. */
export function guidance(period: string, value: number, to?: number, own: FigureOptions = {}): RecordedFigure {
  return figure(period, value, { to, guidance: true, ...own });
}

/** A call of Acme, in a file named after its period unless said otherwise. */
export function call(
  period: string | undefined,
  figures: readonly RecordedFigure[] = [],
  own: Partial<CallRecord> = {},
): CallRecord {
  return {
    ...{ id: `acme-${period ?? 'unknown'}`, modified: undefined, company: 'Acme', companyTranslated: undefined },
    ...{ aliases: [], period, date: undefined, figures },
    ...own,
  };
}

/** The table of the one company whose calls these are. */
export function tableOf(...calls: readonly CallRecord[]): CompanyTable {
  const { companies } = companiesOf(calls);
  return companyTableOf(at(companies, 0));
}

/** The rows of the first table by what they are of: `revenue`, `gross-margin gaap`, `revenue Asia yoy`. */
export function rowsOf({ tables }: CompanyTable, kind = tables[0]?.kind): Map<string, SeriesRow> {
  const table = tables.find((own) => own.kind === kind);
  return new Map((table?.rows ?? []).map((row) => [nameOf(row), row]));
}

export function periodsOf({ tables }: CompanyTable): string[][] {
  return tables.map(({ columns }) => columns.map(({ period }) => period));
}

/** What one row says by period. */
export function valuesOf(table: CompanyTable, name = 'revenue'): Record<string, number> {
  const columns = table.tables.flatMap((own) => {
    const row = own.rows.find((it) => nameOf(it) === name);
    return own.columns.flatMap(({ period }, index) => {
      const cell = row?.cells[index];
      return cell === undefined ? [] : [[period, cell.value] as const];
    });
  });
  return Object.fromEntries(columns);
}

export function guidanceOf({ guidance: rows }: CompanyTable, period: string, metric = 'revenue'): GuidanceRow {
  return at(
    rows.filter((row) => row.period === period && row.metric === metric),
    0,
  );
}

function nameOf({ metric, segment, basis, change }: SeriesRow): string {
  return [metric, segment, basis, change].filter(Boolean).join(' ');
}
