import type { Language, Span } from '../../transcript/model';
import type { CallContext } from '../context';
import type { PlacedDifference, PlacedFigure } from '../placed';
import { rewritings } from '../rewrite';
import { oppositesOf } from './opposites';
import { DocumentHabits, Surroundings } from './surroundings';
import { type Edit, Trial } from './trial';
import { scriptOf } from './zh/script';

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

const MAX_DOCUMENT_MODELS = 12;

/**
 * Mends differences between the two sides. Nothing is guessed: a correction is only given where the pair, read again
 * with it, has one difference less and none that it had not before.
 */
export class Corrections {
  readonly #compared: Compared;
  readonly #byLanguage = new Map<Language, { figures: readonly PlacedFigure[]; habits: DocumentHabits }>();

  constructor(compared: Compared) {
    this.#compared = compared;
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
    const compared = this.#compared.differences.filter((difference) => difference.unit === unit);
    return source && target && new Trial({ source, target, differences: compared, context: this.#compared.context });
  }

  #edits(difference: PlacedDifference, side: Side, trial: Trial): Edit[] {
    const wrong = difference[side];
    const right = difference[side === 'source' ? 'target' : 'source'];
    if (!wrong || !right) return [];
    const { figure } = wrong;
    if (difference.kind === 'direction') {
      const text = difference.unit[side]?.text ?? '';
      const { start, end } = figure.direction ?? figure;
      const opposites = oppositesOf(text.slice(start, end), figure.language, scriptOf(text) ?? 'traditional');
      return opposites.map((opposite) => ({ start, end, text: opposite }));
    }
    const { figures, habits } = this.#document(figure.language);
    const others = figures.filter((other) => other !== wrong);
    const paragraph = others
      .filter(({ line }) => line === wrong.line)
      .sort((a, b) => Math.abs(a.start - wrong.start) - Math.abs(b.start - wrong.start))
      .map((placed) => placed.figure);
    const document = others
      .filter((other) => other.line !== wrong.line && other.figure.kind === right.figure.kind)
      .filter((other) => other.figure.unit === right.figure.unit)
      .slice(0, MAX_DOCUMENT_MODELS)
      .map((placed) => placed.figure);
    return rewritings({
      ...{ wrong: figure, right: right.figure, resolved: right.resolved, paragraph, document },
      yearSaidOutside: trial.figureAt(side, figure.start)?.yearOffset !== undefined,
      surroundings: new Surroundings(textsOf(paragraph), habits),
    }).map((text) => ({ start: figure.start, end: figure.end, text }));
  }

  #document(language: Language): { figures: readonly PlacedFigure[]; habits: DocumentHabits } {
    const known = this.#byLanguage.get(language);
    if (known) return known;
    const figures = this.#compared.figures.filter(({ figure }) => figure.language === language);
    const made = { figures, habits: new DocumentHabits(textsOf(figures.map(({ figure }) => figure))) };
    this.#byLanguage.set(language, made);
    return made;
  }
}

/** How amounts are written; the four digits of a year say nothing about thousands. */
function textsOf(figures: readonly PlacedFigure['figure'][]): string[] {
  return figures.filter(({ value }) => typeof value === 'number').map(({ text }) => text);
}
