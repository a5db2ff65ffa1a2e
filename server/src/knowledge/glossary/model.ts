/** A term of the glossary: what stands in the source, and what must stand in the translation. */
export interface GlossaryTerm {
  /** As the glossary writes it. */
  readonly source: string;
  /** The renderings allowed, the preferred one first. Empty where the glossary only forbids. */
  readonly targets: readonly string[];
  /** Renderings that are wrong wherever the source term stands. */
  readonly forbidden: readonly string[];
  /**
   * Whether the source term stands only where it is written in exactly this case. Undefined where the glossary does
   * not say: then words with capitals inside count as written (`EBITDA`, `iOS`, the `A` of `A share`), others do not.
   */
  readonly caseSensitive: boolean | undefined;
}

/** The terms of all glossaries of a workspace. Immutable, so that it can be compared by identity. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
}
