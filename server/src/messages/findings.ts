import type { Slip } from '../checks/rules/slip';
import type { ComparisonBasis } from '../figures/model';

/** A figure as written and its value written out. */
export interface SaidFigure {
  readonly text: string;
  readonly value: string;
}

/** The word that says which way a figure goes, and the figure. */
export interface SaidDirection {
  readonly word: string;
  readonly figure: string;
}

/** What findings say. Every sentence says what is wrong and, where it can, what to do. */
export interface FindingMessages {
  missingTranslation(): string;
  missingSource(): string;
  untranslated(): string;
  headerNotRepeated(header: string): string;
  headerDiffers(header: string, expected: string): string;
  otherHeaderCopy(): string;
  emptyTurn(speaker: string): string;
  textBeforeSpeaker(paragraphs: number): string;
  noTranslation(): string;
  figureMissing(figure: SaidFigure): string;
  figureAdded(figure: SaidFigure): string;
  mismatch(source: SaidFigure, target: SaidFigure, slip: Slip): string;
  directionReversed(source: SaidDirection, target: SaidDirection, of: 'change' | 'result'): string;
  /** The source's change is measured against `source`, the translation's against `target`. */
  otherBasis(figure: string, source: ComparisonBasis, target: ComparisonBasis): string;
  sourceSays(figure: SaidFigure): string;
  translationHere(): string;
  sourceHere(): string;
}
