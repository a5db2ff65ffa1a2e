import { URI, Utils } from 'vscode-uri';
import type { Messages } from '../messages/messages';
import { metricName } from '../messages/metrics';
import type { CallRecord, Company } from '../metrics/companies/model';
import type {
  Cell,
  CompanyTable,
  ComparedPlace,
  ComparedValue,
  GuidanceRow,
  PeriodTable,
  Series,
  SeriesRow,
} from '../metrics/companies/table-model';
import type {
  CompanyCell,
  CompanyGuidance,
  CompanyList,
  CompanyPeriods,
  CompanyPlace,
  CompanyReport,
  CompanyRow,
  CompanyValue,
} from '../protocol-companies';

type Summary = CompanyList['companies'][number];

/** A company with its calls, in the words of the protocol. */
export function companySummary({ key, name, translated, calls }: Company): Summary {
  return {
    ...{ key, name, translated: translated ?? null },
    calls: calls.map(({ record, sameAs }) => ({
      ...fileOf(record),
      period: record.period ?? null,
      date: record.date ?? null,
      sameAs: sameAs === undefined ? null : fileOf(sameAs).file,
    })),
  };
}

export function fileOf({ id: uri }: CallRecord): { uri: string; file: string } {
  return { uri, file: fileName(uri) };
}

export function fileName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The calls of a company side by side, in the words of the protocol. */
export function companyReportOf(table: CompanyTable, messages: Messages): CompanyReport {
  const positions = new Map(table.guidance.map((row, index) => [row, index]));
  return {
    ...companySummary(table.company),
    tables: table.tables.map((own) => periods(own, positions, messages)),
    guidance: table.guidance.map((row) => guidance(row, messages)),
  };
}

function periods(
  { kind, columns, rows }: PeriodTable,
  positions: ReadonlyMap<GuidanceRow, number>,
  messages: Messages,
): CompanyPeriods {
  const row = (own: SeriesRow): CompanyRow => ({
    ...series(own, messages),
    unit: own.unit ?? null,
    cells: own.cells.map((it) => (it === undefined ? null : cell(it))),
    guidance: own.guidance.map((it) => (it === undefined ? null : (positions.get(it) ?? null))),
    trend: own.trend ?? null,
  });
  return { kind, columns, rows: rows.map(row) };
}

function guidance(row: GuidanceRow, messages: Messages): CompanyGuidance {
  const { period, given, reported, outcome, beyond, fromMiddle } = row;
  return {
    ...series(row, messages),
    ...{ period, outcome, beyond: beyond ?? null, fromMiddle: fromMiddle ?? null },
    given: given.map((own) => ({ ...value(own), recalled: own.isRecalled, revision: own.revision ?? null })),
    reported: reported === undefined ? null : cell(reported),
  };
}

function series({ key, metric, segment, basis, change, of, shares }: Series, { metrics }: Messages) {
  return {
    ...{ key, metric, name: metricName(metric, metrics), segment: segment ?? null, basis: basis ?? null },
    ...{ change: change ?? null, of: of ?? null, shares: shares ?? null },
  };
}

function cell({ isOwn, disagreement, others, ...own }: Cell): CompanyCell {
  return { ...value(own), own: isOwn, disagreement: disagreement ?? null, others: others.map(value) };
}

function value({ value: amount, to, unit, approximate, places }: ComparedValue): CompanyValue {
  return { value: amount, to: to ?? null, unit: unit ?? null, approximate, places: places.map(place) };
}

function place({ call, line, start, end, speaker, text, translation, status }: ComparedPlace): CompanyPlace {
  return {
    ...{ call, place: { line, start, end }, speaker: speaker ?? null },
    ...{ text, translation: translation ?? null, status },
  };
}
