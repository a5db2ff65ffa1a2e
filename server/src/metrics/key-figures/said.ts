import type { FigureStatus } from '../../figures/model';
import type { PlacedFigure } from '../../figures/placed';
import type { KeyFigurePlace, Statement } from './model';
import { stepOf } from './precision';
import type { Reading, SentenceReadings } from './reading';
import type { Spoken } from './source';

/** A key figure at one of its places. */
export interface SaidFigure extends Pick<SentenceReadings, 'closes' | 'qualified'>, Pick<Reading, 'ofRevenue'> {
  readonly statement: Statement;
  readonly place: KeyFigurePlace;
  /** Counts the call's sentences: figures of one number were said in one. */
  readonly sentence: number;
  /** What a step of its last digit is; undefined where it is said loosely. */
  readonly step: number | undefined;
}

/** The key figures of sentences at their places in the document. */
export function saidFigures(sentences: readonly SentenceReadings[], placed: readonly PlacedFigure[]): SaidFigure[] {
  const byLine = new Map<number, PlacedFigure[]>();
  for (const figure of placed) {
    const line = byLine.get(figure.line);
    if (line) line.push(figure);
    else byLine.set(figure.line, [figure]);
  }
  return sentences.flatMap(({ spoken, readings, closes, qualified }, sentence) =>
    readings.flatMap((reading) => {
      const place = placeOf(reading, spoken, byLine.get(spoken.paragraph.line) ?? []);
      const { statement, ofRevenue, figures } = reading;
      const step = statement.approximate || !figures[0] ? undefined : stepOf(figures[0]);
      return place ? [{ statement, place, sentence, closes, qualified, ofRevenue, step }] : [];
    }),
  );
}

function placeOf(
  { figures: carrying }: Reading,
  { paragraph, turn }: Spoken,
  placed: readonly PlacedFigure[],
): KeyFigurePlace | undefined {
  const figures = carrying.flatMap(
    (own) => placed.find(({ figure }) => figure.start === own.start && figure.end === own.end) ?? [],
  );
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return undefined;
  const translation = figures.flatMap(({ counterpart }) => counterpart?.figure.text ?? []);
  return {
    ...{ line: paragraph.line, start: first.start, end: last.end },
    speaker: turn?.speaker,
    text: paragraph.text.slice(first.start - paragraph.start, last.end - paragraph.start),
    translation: translation.length === 0 ? undefined : translation.join('–'),
    status: worst(figures.map(({ status }) => status)),
    figures,
  };
}

function worst(statuses: readonly FigureStatus[]): FigureStatus {
  if (statuses.includes('mismatched')) return 'mismatched';
  return statuses.includes('unmatched') ? 'unmatched' : 'matched';
}
