import type { Paragraph, Turn } from '../transcript/model';

/**
 * A translation unit: a source paragraph and its translation. One of the two is absent where a line is missing.
 * (TMX and XLIFF call it a translation unit; the aligning literature calls it a bead.)
 */
export interface TranslationUnit {
  /** Position in `Alignment.units`, in document order. */
  readonly index: number;
  /** The turn it stands in; undefined for text before the first header. */
  readonly turn: Turn | undefined;
  readonly source: Paragraph | undefined;
  readonly target: Paragraph | undefined;
}

export interface Alignment {
  /** All units in document order; empty sides are told only where the transcript is bilingual. */
  readonly units: readonly TranslationUnit[];
  /** The units of each turn, by `Turn.index`. */
  readonly byTurn: readonly (readonly TranslationUnit[])[];
  /** The units of the text before the first header. */
  readonly preamble: readonly TranslationUnit[];
}
