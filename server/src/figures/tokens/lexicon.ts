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
  /** The first word of a currency's name or symbol in several: `australian` dollars, `hk` $. */
  | { readonly is: 'nation' }
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
  /** Opens a figure and is none itself: `last` year, `full` year, `a` decade, a minus sign. */
  | { readonly is: 'opener' }
  /** A word of the language that happens to contain a figure's words: 萬一, 一些. */
  | { readonly is: 'idiom' }
  /** `change`: up or down; `result`: a gain or a loss. */
  | { readonly is: 'direction'; readonly of: 'change' | 'result'; readonly sign: 1 | -1 }
  /** A period said by its distance from the call's. */
  | { readonly is: 'relative'; readonly period: RelativePeriod }
  | { readonly is: 'marker'; readonly name: string };

/** `same-quarter`: the call's own quarter of another year (去年同期). */
export interface RelativePeriod {
  readonly unit: 'year' | 'quarter' | 'same-quarter';
  readonly offset: number;
}

/** A node of the tree of Chinese words: the sense of the word that ends here, and the characters that go on. */
interface Node {
  sense: Sense | undefined;
  readonly next: Map<number, Node>;
}

/** The words of a language that matter to its grammar. Chinese words and symbols are found by longest match. */
export class Lexicon {
  readonly #words = new Map<string, Sense>();
  readonly #root: Node = { sense: undefined, next: new Map() };

  constructor(entries: Iterable<readonly [string, Sense]>) {
    for (const [word, sense] of entries) {
      this.#words.set(word, sense);
      let node = this.#root;
      for (let at = 0; at < word.length; at++) {
        const known = node.next.get(word.charCodeAt(at));
        const child = known ?? { sense: undefined, next: new Map() };
        if (!known) node.next.set(word.charCodeAt(at), child);
        node = child;
      }
      node.sense = sense;
    }
  }

  /** The sense of a word in lower case. */
  word(text: string): Sense | undefined {
    return this.#words.get(text);
  }

  /** The end of the longest word that begins at an index; the index itself where none does. */
  longestEnd(text: string, from: number): number {
    let end = from;
    let node = this.#root.next.get(text.charCodeAt(from));
    for (let at = from + 1; node; at++) {
      if (node.sense) end = at;
      node = node.next.get(text.charCodeAt(at));
    }
    return end;
  }
}
