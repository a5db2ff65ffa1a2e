import { type Sentence, sentencesOf } from '../../transcript/sentences';
import type { ExtractedFigure } from '../extract';
import type { Comparison } from './compare';
import type { Habit } from './habit';
import { monthOf } from './months';
import type { Side } from './side';

/** Counts how often the other side of a pair says each figure as often as this one. */
export function learnRepeating(habit: Habit, side: Side, comparison: Comparison): void {
  for (const figure of side.figures) {
    if (needsCounterpart(figure) && comparison.counterparts.has(figure)) habit.count(!isShared(figure, comparison));
  }
}

/** Of a paragraph with more figures nobody could tell which one is said once less. */
const MAX_FIGURES = 200;

/** The figures of a side that the other says less often: each only shares the counterpart of an equal one. */
export function unrepeated(side: Side, other: Side, comparison: Comparison): ExtractedFigure[] {
  const found = new Set<ExtractedFigure>();
  if (side.figures.length > MAX_FIGURES || other.figures.length > MAX_FIGURES) return [];
  for (const figure of side.figures) {
    if (needsCounterpart(figure) && isShared(figure, comparison)) found.add(occurrenceOf(figure, side, other, found));
  }
  return [...found];
}

function isShared(figure: ExtractedFigure, { counterparts }: Comparison): boolean {
  const other = counterparts.get(figure);
  const partner = other && counterparts.get(other);
  // What a word such as `first` has is anybody's.
  return partner !== undefined && partner !== figure && !partner.implicit;
}

/**
 * Which of several equal figures is the one without a counterpart: that in whose sentence the other side has none, where
 * sentence stands against sentence.
 */
function occurrenceOf(
  figure: ExtractedFigure,
  side: Side,
  other: Side,
  taken: ReadonlySet<ExtractedFigure>,
): ExtractedFigure {
  const [own, others] = [sentencesOf(side.text), sentencesOf(other.text)];
  if (own.length !== others.length) return figure;
  const isEqual = ({ kind, value }: ExtractedFigure): boolean => kind === figure.kind && value === figure.value;
  const countIn = (figures: readonly ExtractedFigure[], sentence: Sentence | undefined): number =>
    figures.filter((it) => isEqual(it) && sentence && it.start >= sentence.start && it.end <= sentence.end).length;
  const alone = side.figures.find((it) => {
    if (!isEqual(it) || it.implicit || taken.has(it)) return false;
    const at = own.findIndex(({ end }) => it.end <= end);
    return countIn(side.figures, own[at]) > countIn(other.figures, others[at]);
  });
  return alone ?? figure;
}

/** Counts in words go and come with the idiom. */
function needsCounterpart(figure: ExtractedFigure): boolean {
  const { implicit, converted, kind, text, value } = figure;
  // A month is as often `last month`, or left out.
  if (monthOf(figure) !== undefined) return false;
  if (implicit || converted || kind === 'identifier') return false;
  if (kind !== 'quantity' && kind !== 'duration') return true;
  return /[\d０-９]/.test(text) || Number(value) > 20;
}
