import type { Sense } from './lexicon';

export type TokenType = 'number' | 'word' | 'han' | 'symbol';

/**
 * A token of a paragraph. A number is digits with thousands separators and decimals; a word a run of Latin letters; a
 * han token a word of the lexicon or a single Chinese character; a symbol any other character. White space is no token.
 */
export interface Token {
  readonly type: TokenType;
  /** UTF-16 columns in the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** As written, folded to half width, words in lower case. */
  readonly text: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** Of a number. */
  readonly value: number;
  /** What the lexicon knows about it. */
  readonly sense: Sense | undefined;
}

/** A token list that can be read beyond its end. */
export class Tokens {
  readonly #list: readonly Token[];

  constructor(list: readonly Token[]) {
    this.#list = list;
  }

  get length(): number {
    return this.#list.length;
  }

  at(index: number): Token | undefined {
    return this.#list[index];
  }

  text(index: number): string | undefined {
    return this.#list[index]?.text;
  }

  /** The sense of the token at an index when it is of the kind asked for. */
  sense<K extends Sense['is']>(index: number, is: K): Extract<Sense, { is: K }> | undefined {
    const sense = this.#list[index]?.sense;
    return sense !== undefined && sense.is === is ? (sense as Extract<Sense, { is: K }>) : undefined;
  }

  /** Whether the token follows the one before it without white space. */
  glued(index: number): boolean {
    return this.#list[index]?.glued ?? false;
  }
}
