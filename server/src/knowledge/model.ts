import type { ExtraVocabulary } from '../metrics/key-figures/vocabulary/vocabulary';
import type { Glossary } from './glossary/model';
import type { Judgements } from './judgements/model';

/** What a workspace knows beyond a transcript's own text. */
export interface Knowledge {
  /** The terms that translations must keep to; undefined where the workspace has no glossary. */
  readonly glossary: Glossary | undefined;
  /** What people looked at and found right; undefined where nothing was accepted yet. */
  readonly judgements: Judgements | undefined;
  /** Further names of metrics; undefined where the user has none. */
  readonly vocabulary: ExtraVocabulary | undefined;
}

export const noKnowledge: Knowledge = { glossary: undefined, judgements: undefined, vocabulary: undefined };
