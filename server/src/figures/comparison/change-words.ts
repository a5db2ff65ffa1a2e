import type { ExtractedFigure } from '../extract';

/** What a language tells of change beyond the words that stand beside a figure. */
export interface ChangeWords {
  /** Whether the words beside a figure say for certain that it is by how much something went up or down. */
  isSure(text: string, figure: ExtractedFigure): boolean;
  /** Whether the word of a figure's direction says for certain that the figure is a loss. */
  isSureLoss(text: string, figure: ExtractedFigure): boolean;
  /** Whether a stretch may speak of a change at all, in whatever words: better once too often. */
  mayChange(stretch: string): boolean;
  /** The same, of the few characters beside a figure, where common words mean change. */
  mayChangeBeside(before: string, behind: string): boolean;
  /** Whether a clause behind the figure's may be what names it: 34%，為五年來最大增幅. */
  mayNameChange(stretch: string): boolean;
  /** Whether a stretch may speak of a loss. */
  mayBeLoss(stretch: string): boolean;
  /** Whether what stands before and behind a figure in its clause is broken without a word of change: 較上季15%. */
  isBroken(before: string, behind: string): boolean;
  /** Whether the rest of a figure's clause says nothing. */
  isBare(clause: string): boolean;
  /** Whether the rest of a figure's clause calls for a word of change: in a language with many verbs for it, few do. */
  wantsChange(clause: string): boolean;
}
