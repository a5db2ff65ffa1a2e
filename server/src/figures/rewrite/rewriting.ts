import type { Figure } from '../model';
import type { Surroundings } from './surroundings';

/** What is known where a figure is to be written in the place of a wrong one. */
export interface Rewriting {
  readonly wrong: Figure;
  /** What the other side says, in its own writing. */
  readonly right: Figure;
  /** The right period with what the call's context adds. */
  readonly resolved: string | undefined;
  /** The year stands in words outside the figure (去年第一季), so none may be written into it. */
  readonly yearSaidOutside: boolean;
  /** Other figures in the wrong one's language: of its paragraph, the nearest first, and of the document. */
  readonly paragraph: readonly Figure[];
  readonly document: readonly Figure[];
  readonly surroundings: Surroundings;
}
