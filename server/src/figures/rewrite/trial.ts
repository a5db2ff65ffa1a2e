import type { Paragraph } from '../../transcript/model';
import { compare } from '../comparison/compare';
import type { CallContext } from '../context';
import { type ExtractedFigure, extractFigures } from '../extract';
import type { PlacedDifference } from '../placed';

/** A text in the place of another, in columns of the paragraph's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Pair {
  readonly source: Paragraph;
  readonly target: Paragraph;
  readonly differences: readonly PlacedDifference[];
  readonly context: CallContext;
}

type Side = 'source' | 'target';

/** A paragraph of more characters is no paragraph of speech: reading it again for every try would only cost time. */
const MAX_LENGTH = 20_000;

/** Reads a pair again with edits that are only tried. */
export class Trial {
  readonly #pair: Pair;
  readonly #figures: Readonly<Record<Side, readonly ExtractedFigure[]>>;

  constructor(pair: Pair) {
    this.#pair = pair;
    const read = ({ text, language }: Paragraph): readonly ExtractedFigure[] =>
      text.length > MAX_LENGTH ? [] : extractFigures(text, language);
    this.#figures = { source: read(pair.source), target: read(pair.target) };
  }

  /** The figure that begins at a column, with what only the comparison needs to know of it. */
  figureAt(side: Side, start: number): ExtractedFigure | undefined {
    return this.#figures[side].find((figure) => figure.start === start && !figure.implicit);
  }

  /** Whether the pair with the edits has all its differences but those that are to be mended, or fewer. */
  mends(side: Side, edits: readonly Edit[], mended: readonly PlacedDifference[]): boolean {
    const { source, target, differences, context } = this.#pair;
    const { text, language } = this.#pair[side];
    if (source.text.length > MAX_LENGTH || target.text.length > MAX_LENGTH || overlap(edits)) return false;
    const edited = applied(text, edits);
    const sides = {
      source: { text: source.text, figures: this.#figures.source },
      target: { text: target.text, figures: this.#figures.target },
      [side]: { text: edited, figures: extractFigures(edited, language) },
    };
    const left = new Set(
      differences
        .filter((difference) => !mended.includes(difference))
        .map((difference) => keyOf(difference.kind, difference.source?.figure.start, difference.target?.figure.start)),
    );
    return compare(sides.source, sides.target, context).differences.every((difference) => {
      const starts = { source: difference.source?.start, target: difference.target?.start };
      const own = starts[side];
      const before = { ...starts, [side]: own === undefined ? undefined : columnBefore(own, edits) };
      return left.has(keyOf(difference.kind, before.source, before.target));
    });
  }
}

function keyOf(kind: PlacedDifference['kind'], source: number | undefined, target: number | undefined): string {
  return `${kind} ${source ?? ''} ${target ?? ''}`;
}

function overlap(edits: readonly Edit[]): boolean {
  return edits.some((a, at) => edits.slice(at + 1).some((b) => a.start < b.end && b.start < a.end));
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** The column that a place of the edited text had before; within an edit, the edit's start. */
function columnBefore(column: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (column < start + shift) break;
    if (column < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return column - shift;
}
