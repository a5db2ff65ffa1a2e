import type { Analysis } from '../analysis';
import type { FigureKind, FigureStatus } from '../figures/model';
import { displayValue } from '../figures/notation';
import { statedOf } from '../figures/stated';
import type { Language, Span } from '../transcript/model';

/** A figure as the table of figures lists it. */
export interface FigureEntry {
  readonly place: Span;
  readonly language: Language;
  readonly kind: FigureKind;
  readonly text: string;
  readonly display: string;
  readonly status: FigureStatus;
  readonly turn: number | null;
  readonly counterpart: string | null;
}

/** Every figure of a call, of both sides, in document order. */
export function figureEntriesOf({ figures }: Analysis): FigureEntry[] {
  return figures.map(({ line, start, end, figure, status, resolved, unit, counterpart }) => ({
    place: { line, start, end },
    ...{ language: figure.language, kind: statedOf(figure).kind, text: figure.text },
    display: resolved ?? displayValue(figure),
    ...{ status, turn: unit.turn?.index ?? null, counterpart: counterpart?.figure.text ?? null },
  }));
}
