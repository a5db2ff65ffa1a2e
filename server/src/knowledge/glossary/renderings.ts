import { type ComparableText, comparable } from './comparable';
import type { GlossaryTerm } from './model';

/** Columns of the translation, in UTF-16 code units. */
export interface FormPlace {
  readonly start: number;
  readonly end: number;
}

/** How the terms of a source paragraph are rendered in its translation. */
export class Renderings {
  readonly #translation: ComparableText;
  /** Where the renderings of all the paragraph's terms stand: what is part of one of them is right there. */
  readonly #allowed: readonly FormPlace[];
  readonly #rendered: ReadonlySet<GlossaryTerm>;

  constructor(translation: string, terms: readonly GlossaryTerm[]) {
    this.#translation = comparable(translation);
    const rendered = new Set<GlossaryTerm>();
    this.#allowed = [...new Set(terms)].flatMap((term) => {
      const places = term.targets.flatMap((form) => this.#translation.find(form, 'or-inflected'));
      if (places.length > 0) rendered.add(term);
      return places;
    });
    this.#rendered = rendered;
  }

  /** Whether one of the term's renderings stands in the translation. */
  has(term: GlossaryTerm): boolean {
    return this.#rendered.has(term);
  }

  /** Where forms stand that the glossary forbids for the term, each place once. */
  forbiddenIn({ forbidden }: GlossaryTerm): FormPlace[] {
    const places = forbidden
      .flatMap((form) => this.#translation.find(form, 'whole'))
      .filter((place) => !this.#allowed.some((other) => contains(other, place)));
    const longest = places.filter(
      (place) => !places.some((other) => !contains(place, other) && contains(other, place)),
    );
    return longest.sort((a, b) => a.start - b.start);
  }
}

function contains(outer: FormPlace, inner: FormPlace): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
