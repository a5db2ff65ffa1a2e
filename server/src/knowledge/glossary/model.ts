/** A term of the glossary: what stands in the source, and what must stand in the translation. */
export interface GlossaryTerm {
  /** As the glossary writes it. */
  readonly source: string;
  /** The renderings allowed, the preferred one first. */
  readonly targets: readonly string[];
  /** Renderings that are wrong wherever the source term stands. */
  readonly forbidden: readonly string[];
}

/** The terms of all glossaries of a workspace. Immutable, so that it can be compared by identity. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
}
