import type { CompanyGuidance, CompanyReport } from '../../../../server/src/protocol-companies';
import { fill } from '../../shared/values';
import { type CellView, cellView, outcomeText, type Target } from '../results/cells';
import type { SeriesWords, Words } from '../words';

/** A row of the table of guidance, as it is read. */
export interface GuidanceRow extends SeriesWords {
  readonly key: string;
  readonly period: string;
  /** In the order of the calls. */
  readonly given: readonly GivenView[];
  readonly reported: CellView | null;
  readonly outcome: CompanyGuidance['outcome'];
  readonly outcomeText: string;
  readonly range: RangeView | null;
  /** How far beyond the range, as a share of what was expected, to sort by. */
  readonly surprise: number | null;
  readonly searched: string;
}

/** Guidance as one call gave it. */
export interface GivenView {
  readonly text: string;
  /** In which call, and how it was changed there. */
  readonly note: string;
  readonly revision: CompanyGuidance['given'][number]['revision'];
  readonly target: Target;
  readonly label: string;
  readonly title: string;
}

/** The last guidance and the result on one scale. */
export interface RangeView {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

export function guidanceRows(report: CompanyReport, words: Words): readonly GuidanceRow[] {
  return report.guidance.map((row): GuidanceRow => {
    const series = words.series(row);
    const { texts } = words;
    const source = { row: { ...row, unit: null, cells: [], guidance: [], trend: null }, period: row.period, report };
    return {
      ...{ key: `${row.key} ${row.period}`, period: row.period, ...series, outcome: row.outcome },
      given: row.given.flatMap((given) => givenView(given, row, report, words) ?? []),
      reported: row.reported === null ? null : cellView(row.reported, { ...source, guidance: row }, words),
      outcomeText: outcomeText(row, words),
      range: rangeOf(row),
      surprise: surpriseOf(row),
      searched: [series.metric, row.metric, series.segment, ...series.details, row.period, texts.outcomes[row.outcome]]
        .join('\n')
        .toLowerCase(),
    };
  });
}

function givenView(
  given: CompanyGuidance['given'][number],
  row: CompanyGuidance,
  report: CompanyReport,
  words: Words,
): GivenView | null {
  const { texts } = words;
  const [first] = given.places;
  const call = first && report.calls[first.call];
  if (first === undefined || call === undefined) return null;
  const text = words.amount(given, row.change !== null);
  const period = call.period ?? call.file;
  const note = fill(given.recalled ? texts.recalledGuidance : texts.givenIn, period);
  const revision = given.revision === null ? '' : texts.revisions[given.revision];
  const where = given.places.map((place) => words.place(place, report));
  return {
    ...{ text, revision: given.revision, note: [revision, note].filter(Boolean).join(', ') },
    target: { uri: call.uri, place: first.place },
    label: [
      fill(texts.cellLabel, words.title(row), row.period, [text, revision, note].filter(Boolean).join(', ')),
      ...where.slice(0, 1),
    ].join(' '),
    title: [first.text, first.translation, first.speaker, ...where].filter(Boolean).join('\n'),
  };
}

function rangeOf({ given, reported, outcome }: CompanyGuidance): RangeView | null {
  const last = given.at(-1);
  if (last === undefined || reported === null || outcome === 'incomparable') return null;
  const { value, to } = last;
  return { low: Math.min(value, to ?? value), high: Math.max(value, to ?? value), value: reported.value };
}

function surpriseOf(row: CompanyGuidance): number | null {
  const range = rangeOf(row);
  if (range === null || row.beyond === null) return null;
  const middle = Math.abs(range.low + range.high) / 2;
  return middle === 0 ? row.beyond : row.beyond / middle;
}
