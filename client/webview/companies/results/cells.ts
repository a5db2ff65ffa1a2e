import type {
  CompanyCell,
  CompanyGuidance,
  CompanyPlace,
  CompanyReport,
  CompanyRow,
  CompanyValue,
} from '../../../../server/src/protocol-companies';
import { fill } from '../../shared/values';
import type { Words } from '../words';

/** Where a click goes. */
export interface Target {
  readonly uri: string;
  readonly place: CompanyPlace['place'];
}

/** A number as it is read. */
export interface CellView {
  readonly text: string;
  /** Said in the call of its period, looked back on by a later one, or only expected. */
  readonly kind: 'own' | 'recalled' | 'expected';
  readonly outcome: 'above' | 'within' | 'below' | null;
  readonly disagrees: boolean;
  readonly target: Target;
  /** What is read out: the number with all that marks and columns tell about it. */
  readonly label: string;
  /** Both wordings and the places, for the mouse. */
  readonly title: string;
  readonly amount: number;
}

export interface CellSource {
  readonly row: CompanyRow;
  readonly period: string;
  readonly report: CompanyReport;
  readonly guidance: CompanyGuidance | undefined;
}

/** A cell of the table of results; where nothing is reported yet, what is expected. */
export function cellView(cell: CompanyCell | null, source: CellSource, words: Words): CellView | null {
  const given = source.guidance?.given.at(-1);
  if (cell !== null) return reportedView(cell, source, words);
  return given === undefined ? null : expectedView(given, source, words);
}

function reportedView(cell: CompanyCell, source: CellSource, words: Words): CellView | null {
  const { row, report, guidance } = source;
  const outcome = guidance?.outcome;
  const known = outcome === 'above' || outcome === 'within' || outcome === 'below' ? outcome : null;
  const sentences = [
    cell.own ? '' : words.texts.recalled,
    cell.disagreement === null ? '' : disagreement(cell, cell.disagreement, source, words),
    guidance === undefined ? '' : guidanceSentence(guidance, words),
  ];
  return view(cell, source, words, {
    text: words.amount(cell, row.change !== null),
    kind: cell.own ? 'own' : 'recalled',
    outcome: known,
    disagrees: cell.disagreement !== null,
    sentences: sentences.filter(Boolean),
    places: cell.places.map((place) => words.place(place, report)),
  });
}

function expectedView(given: CompanyValue, source: CellSource, words: Words): CellView | null {
  const text = words.amount(given, source.row.change !== null);
  const { texts } = words;
  return view(given, source, words, {
    ...{ text, kind: 'expected', outcome: null, disagrees: false },
    sentences: [source.guidance === undefined ? '' : `${texts.guidance}: ${texts.outcomes[source.guidance.outcome]}.`],
    places: given.places.map((place) => words.place(place, source.report)),
  });
}

type Said = Pick<CellView, 'text' | 'kind' | 'outcome' | 'disagrees'> & {
  readonly sentences: readonly string[];
  readonly places: readonly string[];
};

function view(
  { value, places }: CompanyValue,
  { row, period, report }: CellSource,
  words: Words,
  { sentences, places: where, ...said }: Said,
): CellView | null {
  const [first] = places;
  const uri = first && report.calls[first.call]?.uri;
  if (first === undefined || uri === undefined) return null;
  const label = fill(words.texts.cellLabel, words.title(row), period, said.text);
  const wording = [first.text, first.translation, first.speaker].filter(Boolean);
  return {
    ...said,
    target: { uri, place: first.place },
    label: [label, ...sentences, ...where.slice(0, 1)].join(' '),
    title: [...wording, ...sentences, ...where].join('\n'),
    amount: value,
  };
}

function disagreement(
  { others }: CompanyCell,
  kind: NonNullable<CompanyCell['disagreement']>,
  { row, report }: CellSource,
  words: Words,
): string {
  const said = others.map((other) => {
    const [place] = other.places;
    const value = words.amount(other, row.change !== null);
    return place === undefined ? value : `${value} (${words.place(place, report)})`;
  });
  return fill(words.texts.disagreements[kind], said.join(', '));
}

/** `Guidance: $146M – $151M, above by $1.4M.` */
function guidanceSentence(row: CompanyGuidance, words: Words): string {
  const given = row.given.at(-1);
  if (given === undefined) return '';
  const said = [words.amount(given, row.change !== null), outcomeText(row, words)];
  return fill(words.texts.expected, said.join(', '));
}

/** `above by $1.4M`, `within guidance`. */
export function outcomeText({ outcome, beyond, given }: CompanyGuidance, { texts, value }: Words): string {
  if ((outcome !== 'above' && outcome !== 'below') || beyond === null) return texts.outcomes[outcome];
  return fill(texts.beyond[outcome], value(Math.abs(beyond), differenceUnit(given[0]?.unit ?? null), false));
}

/** Between two shares lie points, not percent. */
function differenceUnit(unit: string | null): string | null {
  return unit === '%' ? 'percentage-points' : unit;
}
