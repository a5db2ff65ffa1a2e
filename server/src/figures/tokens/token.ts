import type { Sense } from './lexicon';

export type TokenType = 'number' | 'word' | 'han' | 'symbol';

/**
 * A token of a paragraph. A number is digits with thousands separators and decimals; a word a run of Latin letters; a
 * han token a word of the lexicon or a run of Chinese characters that it does not know; a symbol any other character. White space is no token.
 */
export class Token {
  readonly type: TokenType;
  /** UTF-16 columns in the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** What the lexicon knows about it. */
  readonly sense: Sense | undefined;
  // Not #private: there is a token for every word, and plain fields are twice as quick to set up.
  private readonly paragraph: FoldedText;
  private cut: string | undefined;
  private number: number | undefined;

  constructor(
    type: TokenType,
    start: number,
    end: number,
    glued: boolean,
    sense: Sense | undefined,
    paragraph: FoldedText,
  ) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.sense = sense;
    this.paragraph = paragraph;
    this.cut = undefined;
    this.number = undefined;
  }

  /** As written, folded to half width, in lower case. Cut out on demand: most tokens are never looked at. */
  get text(): string {
    this.cut ??= this.paragraph.lower.slice(this.start, this.end);
    return this.cut;
  }

  /** A word that begins with a capital letter. */
  get capital(): boolean {
    const { folded, lower } = this.paragraph;
    return this.type === 'word' && folded.charCodeAt(this.start) !== lower.charCodeAt(this.start);
  }

  /** Of a number; of anything else not a number. */
  get value(): number {
    if (this.type !== 'number') return Number.NaN;
    this.number ??= Number(this.text.includes(',') ? this.text.replaceAll(',', '') : this.text);
    return this.number;
  }
}

/** A paragraph folded to half width, and the same in lower case. Columns are those of the text itself. */
export interface FoldedText {
  readonly folded: string;
  readonly lower: string;
}

/** A token list that can be read beyond its end. */
export class Tokens {
  // Not #private, as in Token: every rule reads tokens all the time.
  private readonly list: readonly Token[];

  constructor(list: readonly Token[]) {
    this.list = list;
  }

  get length(): number {
    return this.list.length;
  }

  at(index: number): Token | undefined {
    return this.list[index];
  }

  text(index: number): string | undefined {
    return this.list[index]?.text;
  }

  /** The sense of the token at an index when it is of the kind asked for. */
  sense<K extends Sense['is']>(index: number, is: K): Extract<Sense, { is: K }> | undefined {
    const sense = this.list[index]?.sense;
    return sense !== undefined && sense.is === is ? (sense as Extract<Sense, { is: K }>) : undefined;
  }

  /** Whether the token follows the one before it without white space. */
  glued(index: number): boolean {
    return this.list[index]?.glued ?? false;
  }
}
