import { WordTree } from './word-tree';

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
  /** Points to a period: `last` year, `the` quarter. */
  | { readonly is: 'deictic' }
  /** `a` decade, `a` million. */
  | { readonly is: 'article' }
  /** `full` year 2024, `back` half. */
  | { readonly is: 'whole' }
  /** `doubled`, `twice`. */
  | { readonly is: 'multiple'; readonly value: number }
  /** A minus, or a hyphen. */
  | { readonly is: 'sign' }
  /** A character that grammar rules look for around a figure: 至, 的, 約. */
  | { readonly is: 'particle' }
  /** A word of the language that happens to contain a figure's words: 萬一, 一些. */
  | { readonly is: 'idiom' }
  /** `change`: up or down; `result`: a gain or a loss. */
  | { readonly is: 'direction'; readonly of: 'change' | 'result'; readonly sign: 1 | -1 }
  /** A period said by its distance from the call's. */
  | { readonly is: 'relative'; readonly period: RelativePeriod }
  | { readonly is: 'marker'; readonly name: string };

/** `same-quarter`: the call's own quarter of another year (去年同期). */
export interface RelativePeriod {
  readonly unit: 'year' | 'half' | 'quarter' | 'same-quarter';
  readonly offset: number;
}

/** A sense as the lexicon keeps it, or none. */
interface KeptSense {
  readonly is: Sense['is'] | undefined;
}

/**
 * Every property a sense can have. With them all, senses of every kind have one shape in the engine, and asking a token
 * what it is, which rules do all the time, is twice as quick.
 */
const noSense: KeptSense = Object.freeze({
  is: undefined,
  value: undefined,
  code: undefined,
  factor: undefined,
  prefix: undefined,
  suffix: undefined,
  unit: undefined,
  offset: undefined,
  name: undefined,
  of: undefined,
  sign: undefined,
  period: undefined,
});

/** The words of a language that matter to its grammar, by number; 0 stands for any other word. */
export class Lexicon {
  readonly tree = new WordTree();
  /** By word. */
  readonly texts: string[] = [''];
  readonly senses: KeptSense[] = [noSense];

  /**
   * @param entries words with their senses; where one is listed twice, the later counts
   * @param plain words in Latin letters without a sense that rules compare with: of a word that the lexicon knows, the
   *   text need not be cut out. One that is forgotten here costs time and changes nothing.
   */
  constructor(entries: Iterable<readonly [string, Sense]>, plain: Iterable<string>) {
    for (const [text, sense] of entries) this.#add(text, { ...noSense, ...sense });
    for (const text of plain) if (this.senses[this.tree.add(text)] === undefined) this.#add(text, noSense);
  }

  #add(text: string, sense: KeptSense): void {
    const word = this.tree.add(text);
    this.texts[word] = text;
    this.senses[word] = sense;
  }
}
