import type { Code } from '../../checks/codes';

/** What a person looked at and found right. It holds as long as both texts stay what they were. */
export interface Judgement {
  readonly code: Code;
  /** The source paragraph; empty where there is none. */
  readonly source: string;
  /** The translation; empty where there is none. */
  readonly target: string;
  readonly reason: string | undefined;
}

/** The judgements of a workspace. Immutable, so that they can be compared by identity. */
export interface Judgements {
  readonly all: readonly Judgement[];
}
