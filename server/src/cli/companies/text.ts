import { printable } from '../../features/excerpt';
import { metricName } from '../../messages/metrics';
import type { Company } from '../../metrics/companies/model';
import type {
  CompanyTable,
  ComparedValue,
  GuidanceRow,
  PeriodTable,
  Series,
} from '../../metrics/companies/table-model';
import { type Alignment, alignColumns } from '../columns';
import { type Format, type ReportLanguage, textOf } from '../report';
import { companiesOfFiles } from './companies-of-files';
import { titleOf } from './markdown';

/** For each company its calls, its figures by period, guidance with what came of it, and what calls disagree about. */
export const companiesText: Format = (files, language) => {
  const { tables, unnamed } = companiesOfFiles(files);
  const { none, unnamed: title } = language.messages.companies;
  const others = unnamed.length === 0 ? [] : [textOf([title, ...unnamed.map(({ id }) => `  ${printable(id)}`)])];
  const own = tables.map((table) => textOf(linesOf(table, language)));
  return [...(own.length === 0 ? [`${none}\n`] : own), ...others].join('\n');
};

function linesOf(table: CompanyTable, language: ReportLanguage): string[] {
  const { companies } = language.messages;
  const section = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', `  ${title}`, ...rows.map((row) => `    ${row}`)];
  return [
    printable(titleOf(table.company)),
    ...section(companies.calls, callLines(table.company, language)),
    ...table.tables.flatMap((own) => section(companies.kinds[own.kind], resultLines(own, language))),
    ...section(companies.tables.guidance, guidanceLines(table.guidance, language)),
    ...section(companies.tables.disagreements, disagreementLines(table, language)),
  ];
}

function callLines({ calls }: Company, { messages: { companies } }: ReportLanguage): string[] {
  return alignColumns(
    calls.map(({ record: { id, period, date }, sameAs }) => [
      period ?? companies.unknownPeriod,
      date ?? '',
      sameAs === undefined ? id : `${id} (${companies.sameAs(sameAs.id)})`,
    ]),
    ['start', 'start', 'start'],
  );
}

function resultLines({ columns, rows }: PeriodTable, language: ReportLanguage): string[] {
  const written = writer(language);
  const head = ['', '', ...columns.map(({ period }) => period)];
  const alignments: readonly Alignment[] = ['start', 'start', ...columns.map((): Alignment => 'end')];
  const lines = rows.map((row) => [
    nameOf(row, language),
    row.unit ?? '',
    ...columns.map((_, at) => {
      const [cell, expected] = [row.cells[at], row.guidance[at]?.given.at(-1)];
      if (cell === undefined) return expected === undefined ? '' : `(${written(expected)})`;
      const unit = cell.unit === row.unit ? '' : ` ${cell.unit ?? ''}`;
      return `${written(cell)}${unit}${cell.disagreement === undefined ? '' : '*'}`;
    }),
  ]);
  return alignColumns([head, ...lines], alignments);
}

function guidanceLines(rows: readonly GuidanceRow[], language: ReportLanguage): string[] {
  const { outcomes, revisions } = language.messages.companies;
  const written = writer(language);
  return alignColumns(
    rows.map((row) => {
      const { period, given, reported, outcome, beyond } = row;
      const steps = given.map((own) => `${own.revision ? `${revisions[own.revision]} ` : ''}${written(own)}`);
      const by = beyond === undefined || beyond === 0 ? '' : `, ${written({ value: Math.abs(beyond), to: undefined })}`;
      return [
        period,
        nameOf(row, language),
        given[0].unit ?? '',
        steps.join(' → '),
        reported === undefined ? '' : written(reported),
        `${outcomes[outcome]}${by}`,
      ];
    }),
    ['start', 'start', 'start', 'start', 'end', 'start'],
  );
}

function disagreementLines({ company, tables }: CompanyTable, language: ReportLanguage): string[] {
  const { disagreements } = language.messages.companies;
  const written = writer(language);
  const said = (value: ComparedValue): string => {
    const [{ call, line }] = value.places;
    return `${written(value)} (${company.calls[call]?.record.id ?? ''}:${line + 1})`;
  };
  const rows = tables.flatMap(({ columns, rows: own }) =>
    own.flatMap((row) =>
      columns.flatMap(({ period }, at) => {
        const cell = row.cells[at];
        if (cell?.disagreement === undefined) return [];
        const kind = disagreements[cell.disagreement];
        return [[period, nameOf(row, language), kind, [cell, ...cell.others].map(said).join(' ≠ ')]];
      }),
    ),
  );
  return alignColumns(rows, ['start', 'start', 'start', 'start']);
}

function nameOf({ metric, segment, basis, change, of, shares }: Series, { messages }: ReportLanguage): string {
  const { bases, changes, shareCounts } = messages.metrics;
  return [
    metricName(metric, messages.metrics),
    segment ?? '',
    of ?? '',
    basis === undefined ? '' : bases[basis],
    shares === undefined ? '' : shareCounts[shares],
    change === undefined ? '' : changes[change],
  ]
    .filter(Boolean)
    .join(', ');
}

/** Below this, every digit is read. */
const compactFrom = 10_000;

/** Writes a value, or a range, as short as it can be read: columns of whole numbers would not fit side by side. */
function writer({ messages }: ReportLanguage): (value: Pick<ComparedValue, 'value' | 'to'>) => string {
  const { locale } = messages.features;
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  const one = (value: number): string => (Math.abs(value) < compactFrom ? plain : compact).format(value);
  return ({ value, to }) => (to === undefined ? one(value) : `${one(value)} – ${one(to)}`);
}
