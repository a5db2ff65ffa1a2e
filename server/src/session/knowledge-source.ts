import type { Localised } from '../checks/finding';
import type { Settings } from '../config';
import type { Knowledge } from '../knowledge/model';

/** A file that knowledge is read from. */
export interface KnowledgeFile {
  readonly uri: string;
  readonly text: string;
}

/** A place in a file that could not be used. */
export interface FileProblem {
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  /** What is wrong there, and what to do. */
  readonly message: Localised;
}

/** What files amount to. */
export interface KnowledgePart {
  readonly knowledge: Partial<Knowledge>;
  readonly problems: readonly FileProblem[];
}

/** A kind of knowledge, and the files of the workspace or the settings it is kept in. */
export interface KnowledgeSource {
  /** Names the kind in diagnostics on its files and in the log. */
  readonly code: string;
  /** Where its files are, relative to each folder of the workspace; those that do not exist are left out. */
  paths(settings: Settings): readonly string[];
  /** What the settings say themselves, where they do; compared by its JSON. */
  inSettings?(settings: Settings): unknown;
  /** Reads the files that exist, in the order of their paths; called again only when one of them, or what the settings say, has changed. */
  read(files: readonly KnowledgeFile[], settings: Settings): KnowledgePart;
}
