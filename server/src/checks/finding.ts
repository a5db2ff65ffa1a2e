import type { Messages } from '../messages/messages';
import type { Span } from '../transcript/model';
import type { Code, Severity } from './codes';

/** A sentence in the reader's language, made when it is shown. */
export type Localised = (messages: Messages) => string;

/** Another place that explains a finding. */
export interface RelatedPlace extends Span {
  readonly message: Localised;
}

/** Text to put in the place of what stands between two positions, 0-based, columns in UTF-16 code units. */
export interface TextChange {
  readonly start: Position;
  readonly end: Position;
  /** Lines end in `\n`; the edge writes the document's own line ending. */
  readonly text: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A way to mend what a finding says: one step, as small as it can be. */
export interface Repair {
  readonly title: Localised;
  /** `false` where the best of them is still not to be taken without a look; the best is otherwise. */
  readonly preferred?: boolean;
  /** In document order, none overlapping another. */
  readonly changes: readonly TextChange[];
}

/** What a rule found, at the place where it is to be mended. */
export interface Finding extends Span {
  readonly code: Code;
  /** The rule's own severity; a level setting may override it at the edge. */
  readonly severity: Severity;
  readonly message: Localised;
  readonly related: readonly RelatedPlace[];
  /** The ways to mend it, the best first. Made when they are asked for, since most findings never are. */
  readonly repairs?: () => readonly Repair[];
}
