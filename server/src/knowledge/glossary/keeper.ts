import type { Glossary } from './model';
import { Remembered } from './remembered';
import { type FormPlace, Renderings } from './renderings';
import { TermIndex, type TermPlace } from './term-index';

/** A term that a translation does not render as the glossary has it. */
export interface Breach {
  /** The first place of the term in the source. */
  readonly term: TermPlace;
  /** Where forms stand in the translation that the glossary forbids; empty where only the right one is missing. */
  readonly forbidden: readonly FormPlace[];
}

/** Holds translations to one glossary. */
export class GlossaryKeeper {
  readonly #index: TermIndex;
  /** An edit changes one paragraph of a call; the others need not be compared again. */
  readonly #known = new Remembered<readonly Breach[]>();

  constructor(glossary: Glossary) {
    this.#index = new TermIndex(glossary);
  }

  /** Where a translation breaks with the glossary, in the order of the source's terms. */
  breaches(source: string, translation: string): readonly Breach[] {
    return this.#known.get(`${source}\n${translation}`, () => this.#compare(source, translation));
  }

  #compare(source: string, translation: string): Breach[] {
    const places = this.#index.find(source);
    if (places.length === 0) return [];
    const terms = [...new Set(places.map(({ term }) => term))];
    const renderings = new Renderings(translation, terms);
    return terms.flatMap((term) => {
      const first = places.find((place) => place.term === term);
      const forbidden = renderings.forbiddenIn(term);
      const missing = term.targets.length > 0 && !renderings.has(term);
      return first !== undefined && (forbidden.length > 0 || missing) ? [{ term: first, forbidden }] : [];
    });
  }
}
