import type { TranslationUnit } from '../../alignment/model';
import { scriptOf } from '../../transcript/chinese-script';
import type { Language, Span } from '../../transcript/model';
import type { CallContext } from '../context';
import type { PlacedDifference, PlacedFigure } from '../placed';
import { rewritings } from '../rewrite';
import { oppositesOf } from './opposites';
import { otherBasesOf } from './other-basis';
import { DocumentHabits, Surroundings } from './surroundings';
import { type Edit, Trial } from './trial';

/** A text to put into the document. */
export interface Correction extends Span {
  readonly text: string;
}

/** What corrections are made from. */
interface Compared {
  readonly figures: readonly PlacedFigure[];
  readonly differences: readonly PlacedDifference[];
  readonly context: CallContext;
}

type Side = PlacedFigure['side'];

/** So many figures of a kind show how a document writes them. */
const MAX_DOCUMENT_MODELS = 12;

/** The figures of a document in one language. */
interface Writings {
  readonly byLine: ReadonlyMap<number, readonly PlacedFigure[]>;
  readonly byMeasure: ReadonlyMap<string, readonly PlacedFigure[]>;
  readonly habits: DocumentHabits;
}

/**
 * Mends differences between the two sides. Nothing is guessed: a correction is only given where the pair, read again
 * with it, has one difference less and none that it had not before.
 */
export class Corrections {
  readonly #compared: Compared;
  readonly #byUnit: ReadonlyMap<TranslationUnit, readonly PlacedDifference[]>;
  readonly #writings = new Map<Language, Writings>();

  constructor(compared: Compared) {
    this.#compared = compared;
    this.#byUnit = groupBy(compared.differences, ({ unit }) => unit);
  }

  /** The text that makes a side say what the other one does; undefined where it is not certain. */
  correct(difference: PlacedDifference, side: Side): Correction | undefined {
    const place = difference.unit[side];
    const trial = this.#trial(difference);
    if (!place || !trial) return undefined;
    const edit = this.#edits(difference, side, trial).find((it) => trial.mends(side, [it], [difference]));
    return edit && { line: place.line, start: place.start + edit.start, end: place.start + edit.end, text: edit.text };
  }

  /** Corrections of the translation that agree with one another, for differences of one pair; as many as can be. */
  correctTogether(differences: readonly PlacedDifference[]): Correction[] {
    const [first] = differences;
    const place = first?.unit.target;
    const trial = first && this.#trial(first);
    if (!place || !trial) return [];
    const edits: Edit[] = [];
    const mended: PlacedDifference[] = [];
    for (const difference of differences) {
      const edit = this.#edits(difference, 'target', trial).find((it) =>
        trial.mends('target', [...edits, it], [...mended, difference]),
      );
      if (!edit) continue;
      edits.push(edit);
      mended.push(difference);
    }
    return edits.map(({ start, end, text }) => ({
      ...{ line: place.line, start: place.start + start, end: place.start + end },
      text,
    }));
  }

  #trial({ unit }: PlacedDifference): Trial | undefined {
    const { source, target } = unit;
    const differences = this.#byUnit.get(unit) ?? [];
    return source && target && new Trial({ source, target, differences, context: this.#compared.context });
  }

  #edits(difference: PlacedDifference, side: Side, trial: Trial): Edit[] {
    const wrong = difference[side];
    const right = difference[side === 'source' ? 'target' : 'source'];
    if (!wrong || !right) return [];
    const { figure } = wrong;
    const paragraphText = difference.unit[side]?.text ?? '';
    if (difference.kind === 'direction') {
      const { start, end } = figure.direction ?? figure;
      const word = paragraphText.slice(start, end);
      const opposites = oppositesOf(word, figure.language, scriptOf(paragraphText) ?? 'traditional');
      return opposites.map((opposite) => ({ start, end, text: opposite }));
    }
    if (difference.kind === 'basis') {
      const { start, end } = figure.direction?.basis ?? figure;
      const others = otherBasesOf(paragraphText.slice(start, end), scriptOf(paragraphText) === 'simplified');
      return others.map((text) => ({ start, end, text }));
    }
    // Digits that stand against it belong to the same number, which was read as two.
    const around = `${paragraphText.charAt(figure.start - 1)} ${paragraphText.charAt(figure.end)}`;
    if (/[\d０-９]/.test(around)) return [];
    const { byLine, byMeasure, habits } = this.#writingsIn(figure.language);
    const paragraph = (byLine.get(wrong.line) ?? [])
      .filter((other) => other !== wrong)
      .sort((a, b) => Math.abs(a.start - wrong.start) - Math.abs(b.start - wrong.start))
      .map((placed) => placed.figure);
    const document = (byMeasure.get(measureOf(right)) ?? [])
      .filter((other) => other !== wrong)
      .slice(0, MAX_DOCUMENT_MODELS)
      .map((placed) => placed.figure);
    return rewritings({
      ...{ wrong: figure, right: right.figure, resolved: right.resolved, paragraph, document },
      yearSaidOutside: trial.figureAt(side, figure.start)?.yearOffset !== undefined,
      surroundings: new Surroundings(textsOf(paragraph), habits),
    }).map((text) => ({ start: figure.start, end: figure.end, text }));
  }

  #writingsIn(language: Language): Writings {
    const known = this.#writings.get(language);
    if (known) return known;
    const figures = this.#compared.figures.filter(({ figure }) => figure.language === language);
    const writings: Writings = {
      byLine: groupBy(figures, ({ line }) => line),
      byMeasure: groupBy(figures, measureOf),
      habits: new DocumentHabits(textsOf(figures.map(({ figure }) => figure))),
    };
    this.#writings.set(language, writings);
    return writings;
  }
}

function measureOf({ figure }: PlacedFigure): string {
  return `${figure.kind} ${figure.unit ?? ''}`;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** How amounts are written; the four digits of a year say nothing about thousands. */
function textsOf(figures: readonly PlacedFigure['figure'][]): string[] {
  return figures.filter(({ value }) => typeof value === 'number').map(({ text }) => text);
}
