import type { TranslationUnit } from '../../alignment/model';
import type { Paragraph } from '../../transcript/model';
import type { ExtractedFigure } from '../extract';
import { bareMoney, learnCurrencies } from './bare-money';
import type { Comparison, Difference } from './compare';
import type { Comparisons } from './comparisons';
import { Habit } from './habit';
import { learnRepeating, unrepeated } from './repeats';
import type { Side } from './side';

/** A unit with its sides and how they compare. */
export interface Compared {
  readonly unit: TranslationUnit;
  readonly sides: { readonly source: Side; readonly target: Side };
  readonly comparison: Comparison;
}

const nothing: Comparison = { counterparts: new Map(), differences: [] };

/** Compares the sides of every unit, each by itself and then in the light of what the call does everywhere else. */
export function compareUnits(
  units: readonly TranslationUnit[],
  figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
  comparisons: Comparisons,
): Compared[] {
  return againstHabits(units.map((unit) => compareUnit(unit, figuresOf, comparisons)));
}

function compareUnit(
  unit: TranslationUnit,
  figuresOf: (paragraph: Paragraph) => readonly ExtractedFigure[],
  comparisons: Comparisons,
): Compared {
  const sideOf = (paragraph: Paragraph | undefined): Side =>
    paragraph ? { text: paragraph.text, figures: figuresOf(paragraph) } : { text: '', figures: [] };
  const sides = { source: sideOf(unit.source), target: sideOf(unit.target) };
  const isCompared = unit.source && unit.target && isComparable(unit);
  return { unit, sides, comparison: isCompared ? compareTranslated(unit, sides, comparisons) : nothing };
}

/** One translation of two paragraphs, one of two lines, or that of another paragraph has figures of its own. */
function isComparable({ displacement, repeats }: TranslationUnit): boolean {
  return !repeats && displacement?.kind !== 'merge' && displacement?.kind !== 'split';
}

/** What a translation leaves out, it leaves out with its figures: those that have no counterpart are not compared. */
function compareTranslated(
  { omission }: TranslationUnit,
  { source, target }: Compared['sides'],
  comparisons: Comparisons,
): Comparison {
  const comparison = comparisons.of(source, target);
  if (!omission || comparison.differences.length === 0) return comparison;
  const isLost = (figure: ExtractedFigure): boolean =>
    figure.start >= omission.start && figure.end <= omission.end && !comparison.counterparts.has(figure);
  return comparisons.of({ ...source, figures: source.figures.filter((figure) => !isLost(figure)) }, target);
}

/** Adds what one side leaves out that the call leaves out nowhere else: a figure said once more, a currency. */
function againstHabits(pairs: readonly Compared[]): Compared[] {
  const repeats = { source: new Habit(), target: new Habit() };
  const currencies = { source: new Habit(), target: new Habit() };
  for (const { sides, comparison } of pairs) {
    for (const side of ['source', 'target'] as const) {
      learnRepeating(repeats[side], sides[side], comparison);
      learnCurrencies(currencies[side], sides[side], comparison);
    }
  }
  return pairs.map((pair): Compared => {
    const { unit, sides, comparison } = pair;
    // What is left out with a sentence is no slip of its own, nor is what another difference explains.
    if (unit.omission || comparison.differences.length > 0) return pair;
    const { source, target } = sides;
    const missing = repeats.source.isKept ? unrepeated(source, target, comparison) : [];
    const added = repeats.target.isKept ? unrepeated(target, source, comparison) : [];
    const differences = paired(missing, added);
    if (currencies.source.isKept) {
      for (const [bare, money] of bareMoney(source, comparison))
        differences.push({ kind: 'amount', source: bare, target: money });
    }
    if (currencies.target.isKept) {
      for (const [bare, money] of bareMoney(target, comparison))
        differences.push({ kind: 'amount', source: money, target: bare });
    }
    if (differences.length === 0) return pair;
    const alone = new Set([...missing, ...added]);
    const counterparts = new Map([...comparison.counterparts].filter(([figure]) => !alone.has(figure)));
    return { unit, sides, comparison: { counterparts, differences } };
  });
}

/** What is missing here and added there is one slip where both are of a kind: 第四季 for the first quarter, said twice. */
function paired(missing: readonly ExtractedFigure[], added: readonly ExtractedFigure[]): Difference[] {
  const rest = new Set(added);
  const differences = missing.map((source): Difference => {
    const target = [...rest].find(({ kind, unit }) => kind === source.kind && unit === source.unit);
    if (!target) return { kind: 'missing', source, target };
    rest.delete(target);
    return { kind: typeof source.value === 'string' ? 'period' : 'amount', source, target };
  });
  return [...differences, ...[...rest].map((target): Difference => ({ kind: 'added', source: undefined, target }))];
}
