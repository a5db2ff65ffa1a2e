import type { Paragraph, Turn } from '../transcript/model';
import type { Displacement } from './displacement';
import type { Omission } from './omissions';

/**
 * A translation unit: a source paragraph and its translation. One of the two is absent where a line is missing.
 * (TMX and XLIFF call it a translation unit; the aligning literature calls it a bead.)
 */
export interface TranslationUnit {
  /** Position in `Alignment.units`, in document order. */
  readonly index: number;
  /** The turn its source stands in, or its translation where it has no source; undefined before the first header. */
  readonly turn: Turn | undefined;
  readonly source: Paragraph | undefined;
  readonly target: Paragraph | undefined;
  /** A line that keeps the place of the side that is absent: 【待譯】. */
  readonly placeholder: Paragraph | undefined;
  /** Where the two do not stand as the layout of a transcript has it: what happened. */
  readonly displacement: Displacement | undefined;
  /** Where the translation's text stands a second time, under the source that it is the translation of. */
  readonly repeats: Paragraph | undefined;
  /** What the translation leaves out. */
  readonly omission: Omission | undefined;
}

export interface Alignment {
  /** All units in document order; empty sides are told only where the transcript is bilingual. */
  readonly units: readonly TranslationUnit[];
  /** The units of each turn, by `Turn.index`. */
  readonly byTurn: readonly (readonly TranslationUnit[])[];
  /** The units of the text before the first header. */
  readonly preamble: readonly TranslationUnit[];
  /** What does not stand in its place, in document order. */
  readonly displacements: readonly Displacement[];
}
