import type { CapitalWord } from './capital-words';

/** A word in capitals in fewer paragraphs is no name that the call lives by. */
const LEAST_PARAGRAPHS = 3;
const MIN_LETTERS = 4;
/** `GAAP` is an abbreviation, which some translations spell out. */
const writtenAsName = /^\p{Lu}\p{Ll}/u;

/** Counts the words that are written as names where other words are not: those of companies, products and places. */
export class NameCount {
  readonly #paragraphs = new Map<string, number>();

  add(text: string, words: readonly CapitalWord[]): void {
    const keys = new Set<string>();
    for (const { key, start, opens } of words) {
      if (!opens && key.length >= MIN_LETTERS && writtenAsName.test(text.slice(start, start + 2))) keys.add(key);
    }
    for (const key of keys) this.#paragraphs.set(key, (this.#paragraphs.get(key) ?? 0) + 1);
  }

  names(): string[] {
    return [...this.#paragraphs].filter(([, paragraphs]) => paragraphs >= LEAST_PARAGRAPHS).map(([key]) => key);
  }
}
