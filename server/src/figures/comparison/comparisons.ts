import type { CallContext } from '../context';
import type { ExtractedFigure } from '../extract';
import { type Comparison, compare } from './compare';
import type { Side } from './side';

type Figures = readonly ExtractedFigure[];

/** Compares the figures of paragraphs, each pair of paragraphs once for as long as the call reports the same period. */
export class Comparisons {
  readonly #context: CallContext;
  readonly #known: WeakMap<Figures, WeakMap<Figures, Comparison>>;

  /** @param previous those of the version before, whose figures are the same objects where the text is the same */
  constructor(context: CallContext, previous?: Comparisons) {
    this.#context = context;
    this.#known = previous && areEqual(context, previous.#context) ? previous.#known : new WeakMap();
  }

  of(source: Side, target: Side): Comparison {
    let known = this.#known.get(source.figures);
    if (!known) {
      known = new WeakMap();
      this.#known.set(source.figures, known);
    }
    let comparison = known.get(target.figures);
    if (!comparison) {
      comparison = compare(source, target, this.#context);
      known.set(target.figures, comparison);
    }
    return comparison;
  }
}

function areEqual(a: CallContext, b: CallContext): boolean {
  return a.year === b.year && a.quarter === b.quarter && a.half === b.half;
}
