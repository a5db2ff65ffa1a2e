import type { Slip } from '../checks/rules/slip';
import type { SaidBasis } from '../figures/model';
import type { Script } from '../transcript/chinese-script';

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
  /** A placeholder keeps the place of the translation, or of the source. */
  translationToCome(): string;
  sourceToCome(): string;
  untranslated(): string;
  /** Lines count from 1 and are those of the sources. */
  translationsSwapped(line: number, other: number): string;
  /** From the source on the first line to the one on the last. */
  translationsSlipped(first: number, last: number): string;
  translationsMerged(line: number, next: number): string;
  translationSplit(): string;
  translationMoved(line: number): string;
  /** Where it stands instead. */
  translationElsewhere(line: number): string;
  belongsTo(line: number): string;
  repeatedTranslation(line: number): string;
  translationBreaksOff(): string;
  sentencesLeftOut(): string;
  headerNotRepeated(header: string): string;
  headerDiffers(header: string, expected: string): string;
  otherHeaderCopy(): string;
  misspeltSpeaker(name: string, usual: string): string;
  /** The usual spelling is no other header's: it stands in the speech, or is a role everybody knows. */
  almostKnownName(name: string, known: string): string;
  misspeltTitle(title: string, usual: string): string;
  usualHeader(): string;
  writeInstead(text: string): string;
  /** A name that is rendered otherwise in so many other places. */
  nameRenderedOtherwise(name: string, here: string, usual: string, places: number): string;
  /** A Latin name in the translation that is not spelled as in the source. */
  nameMisspelt(name: string, here: string): string;
  renderingHere(): string;
  usualRendering(): string;
  emptyTurn(speaker: string): string;
  textBeforeSpeaker(paragraphs: number): string;
  noTranslation(): string;
  figureMissing(figure: SaidFigure): string;
  figureAdded(figure: SaidFigure): string;
  mismatch(source: SaidFigure, target: SaidFigure, slip: Slip): string;
  directionReversed(source: SaidDirection, target: SaidDirection, of: 'change' | 'result'): string;
  /** One side says which way the figure goes; the word of the other, which is `silent`, is empty. */
  directionLost(source: SaidDirection, target: SaidDirection, silent: 'source' | 'translation'): string;
  /** The source's change is measured against `source`, the translation's against `target`. */
  otherBasis(figure: string, source: SaidBasis, target: SaidBasis): string;
  /** A term of the glossary, as the source has it, is rendered by none of the glossary's translations. */
  termMissing(term: string, targets: readonly string[]): string;
  /** The translation uses a form that the glossary forbids; `targets` may be empty. */
  termForbidden(form: string, term: string, targets: readonly string[]): string;
  /** Characters that only the other script has, in a call of `script`. */
  characterOfOtherScript(written: string, right: string, script: Script): string;
  /** A word with a character that is another word's: 控製 for 控制. */
  wrongConversion(written: string, right: string): string;
  /** The call is in `script`. */
  paragraphInOtherScript(script: Script): string;
  sourceSays(figure: SaidFigure): string;
  translationHere(): string;
  sourceHere(): string;
}
