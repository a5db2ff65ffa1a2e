import type { Paragraph } from '../transcript/model';
import type { Pair } from './align-run';

/**
 * A place where translations do not stand under their sources.
 *
 * - `swap`: two translations stand in each other's place
 * - `slip`: from some place to another, every translation stands under the wrong source
 * - `move`: one translation stands in the place of another paragraph's
 * - `merge`: one translation covers two sources; the second has none of its own
 * - `split`: a translation goes on in the next line
 */
export type DisplacementKind = 'swap' | 'slip' | 'move' | 'merge' | 'split';

export interface Displacement {
  readonly kind: DisplacementKind;
  /** The sources concerned, in document order. */
  readonly sources: readonly Paragraph[];
  /** The translations concerned, in document order. */
  readonly targets: readonly Paragraph[];
  /** What belongs together; a side is absent where it is lost, and where another paragraph of a merge or split has it. */
  readonly pairs: readonly Pair[];
  /** The same paragraphs as they stand. */
  readonly laidOut: readonly Pair[];
  /** How much stronger the evidence for `pairs` is than for the layout, in nats. */
  readonly certainty: number;
}
