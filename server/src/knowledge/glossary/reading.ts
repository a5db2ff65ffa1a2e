import type { Messages } from '../../messages/messages';
import type { GlossaryTerm } from './model';

/** A row or an entry that could not be used. */
export interface GlossaryProblem {
  /** 0-based. */
  readonly line: number;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: (messages: Messages) => string;
}

/** What came of one glossary file: the rows that are right, and a word about each that is not. */
export interface GlossaryReading {
  readonly terms: readonly GlossaryTerm[];
  /** In the order of their lines. */
  readonly problems: readonly GlossaryProblem[];
}
