import type { Messages } from '../messages/messages';
import type { Span } from '../transcript/model';
import type { Code, Severity } from './codes';

/** A sentence in the reader's language, made when it is shown. */
export type Localised = (messages: Messages) => string;

/** Another place that explains a finding. */
export interface RelatedPlace extends Span {
  readonly message: Localised;
}

/** What a rule found, at the place where it is to be mended. */
export interface Finding extends Span {
  readonly code: Code;
  /** The rule's own severity; a level setting may override it at the edge. */
  readonly severity: Severity;
  readonly message: Localised;
  readonly related: readonly RelatedPlace[];
}
