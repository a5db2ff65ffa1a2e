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
  readonly unit: 'year' | 'quarter' | 'same-quarter';
  readonly offset: number;
}

/**
 * Every property a sense can have. With them all, senses of every kind have one shape in the engine, and asking a token
 * what it is, which rules do all the time, is twice as quick.
 */
const everyProperty = {
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
};

function inOneShape(sense: Sense): Sense {
  return { ...everyProperty, ...sense };
}

/** A node of the tree of words: the sense of the word that ends here, and the characters that go on. */
interface Node {
  sense: Sense | undefined;
  /** By letter, `a` first: most look-ups are of Latin words. */
  readonly letters: (Node | undefined)[];
  readonly others: Map<number, Node>;
}

const LETTERS = 26;

function newNode(): Node {
  return { sense: undefined, letters: new Array<Node | undefined>(LETTERS).fill(undefined), others: new Map() };
}

function follow(node: Node, code: number): Node | undefined {
  const letter = code - 0x61;
  return letter >= 0 && letter < LETTERS ? node.letters[letter] : node.others.get(code);
}

/** A word found in a text. */
export interface Found {
  readonly end: number;
  readonly sense: Sense;
}

/** The words of a language that matter to its grammar, as a tree of characters: looking one up cuts nothing out. */
export class Lexicon {
  readonly #root: Node = newNode();
  /** By UTF-16 code unit: whether any word begins with it. */
  readonly #first = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [string, Sense]>) {
    for (const [word, sense] of entries) {
      this.#first[word.charCodeAt(0)] = 1;
      let node = this.#root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const child = follow(node, code) ?? newNode();
        if (code >= 0x61 && code < 0x61 + LETTERS) node.letters[code - 0x61] = child;
        else node.others.set(code, child);
        node = child;
      }
      node.sense = inOneShape(sense);
    }
  }

  /** The sense of the word, in lower case, from one index of a text to another. */
  word(text: string, from: number, to: number): Sense | undefined {
    let node: Node | undefined = this.#root;
    for (let at = from; node && at < to; at++) node = follow(node, text.charCodeAt(at));
    return node?.sense;
  }

  /** Whether any word begins with a character. */
  begins(code: number): boolean {
    return this.#first[code] === 1;
  }

  /** The longest word that begins at an index: how Chinese words and symbols are found. */
  longest(text: string, from: number): Found | undefined {
    if (this.#first[text.charCodeAt(from)] === 0) return undefined;
    let found: Found | undefined;
    let node = follow(this.#root, text.charCodeAt(from));
    for (let at = from + 1; node; at++) {
      if (node.sense) found = { end: at, sense: node.sense };
      node = follow(node, text.charCodeAt(at));
    }
    return found;
  }
}
