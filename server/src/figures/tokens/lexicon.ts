/** What a word can mean to a figure grammar. */
export type Sense =
  | { readonly is: 'cardinal'; readonly value: number }
  | { readonly is: 'ordinal'; readonly value: number }
  /** Multiplies the number before it. */
  | { readonly is: 'scale'; readonly value: number }
  /** ISO 4217. `factor`: 0.01 for cents. `prefix`: may stand before the number; `suffix`: after it. */
  | {
      readonly is: 'currency';
      readonly code: string;
      readonly factor: number;
      readonly prefix: boolean;
      readonly suffix: boolean;
    }
  /** `factor`: what one is in percent; 0.01 for basis points. */
  | { readonly is: 'percent'; readonly factor: number }
  | { readonly is: 'duration'; readonly unit: string; readonly factor: number }
  | { readonly is: 'unit'; readonly unit: string; readonly factor: number }
  | { readonly is: 'times'; readonly factor: number }
  | { readonly is: 'month'; readonly value: number }
  | { readonly is: 'quarter' }
  | { readonly is: 'half' }
  | { readonly is: 'fiscal' }
  | { readonly is: 'position'; readonly offset: number }
  | { readonly is: 'approximate' }
  | { readonly is: 'identifier' }
  /** A Chinese small unit: 十, 百, 千. */
  | { readonly is: 'power'; readonly value: number }
  | { readonly is: 'classifier'; readonly unit: string }
  /** A word of the language that happens to contain a figure's words: 萬一, 一些. */
  | { readonly is: 'idiom' }
  /** A period said by its distance from the call's. */
  | { readonly is: 'relative'; readonly period: RelativePeriod }
  | { readonly is: 'marker'; readonly name: string };

/** `same-quarter`: the call's own quarter of another year (去年同期). */
export interface RelativePeriod {
  readonly unit: 'year' | 'quarter' | 'same-quarter';
  readonly offset: number;
}

/** The words of a language that matter to its grammar. Chinese words are found by longest match. */
export class Lexicon {
  readonly #words = new Map<string, Sense>();
  /** For each first character of a Chinese word, the length of the longest word that begins with it. */
  readonly #longest = new Map<number, number>();

  constructor(entries: Iterable<readonly [string, Sense]>) {
    for (const [word, sense] of entries) {
      this.#words.set(word, sense);
      const first = word.charCodeAt(0);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, word.length));
    }
  }

  /** The sense of a word in lower case. */
  word(text: string): Sense | undefined {
    return this.#words.get(text);
  }

  /** The longest word of the lexicon that begins at an index, at least one character of it. */
  longest(text: string, at: number): { readonly length: number; readonly sense: Sense | undefined } {
    for (let length = this.#longest.get(text.charCodeAt(at)) ?? 0; length > 0; length--) {
      const sense = this.#words.get(text.slice(at, at + length));
      if (sense) return { length, sense };
    }
    return { length: 1, sense: undefined };
  }
}
