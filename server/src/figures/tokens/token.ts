import { fold } from '../../transcript/characters';
import type { Lexicon, Sense } from './lexicon';

/** What a token is; `NONE` beyond the ends of the list. */
const NONE = 0;
export const NUMBER = 1;
export const WORD = 2;
export const HAN_WORD = 3;
export const SYMBOL = 4;
type TokenType = typeof NUMBER | typeof WORD | typeof HAN_WORD | typeof SYMBOL;

const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;

/** Room for the tokens of a paragraph, a number or two for each. */
interface Room {
  /** By column: the character folded to half width and in lower case; 0 behind the last. */
  readonly codes: Uint16Array;
  readonly types: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of the lexicon's words. */
  readonly words: Uint16Array;
  /** 1 for a token that is part of a period. */
  readonly periods: Uint8Array;
}

function newRoom(characters: number): Room {
  return {
    codes: new Uint16Array(characters + 1),
    types: new Uint8Array(characters),
    starts: new Int32Array(characters),
    ends: new Int32Array(characters),
    words: new Uint16Array(characters),
    periods: new Uint8Array(characters),
  };
}

/** Longer paragraphs, which nobody writes, have room of their own that is given back. */
const USUAL_LENGTH = 0x4000;
const usualRoom = newRoom(USUAL_LENGTH);

/**
 * The tokens of a paragraph, by index, readable beyond both ends. A number is digits with thousands separators and
 * decimals; a word a run of Latin letters; a han token a word of the lexicon or a run of Chinese characters that it does
 * not know; a symbol any other character. White space is no token.
 *
 * They lie in arrays that the next paragraph uses again, so they are to be read before that one is cut: an object for
 * each token made cutting two to four times as slow.
 */
export class Tokens {
  // Not #private: every rule reads tokens all the time.
  readonly codes: Uint16Array;
  length = 0;
  private readonly room: Room;
  private readonly paragraph: string;
  private readonly lexicon: Lexicon;
  private lower: string | undefined;

  constructor(paragraph: string, lexicon: Lexicon) {
    this.room = paragraph.length <= USUAL_LENGTH ? usualRoom : newRoom(paragraph.length);
    this.codes = this.room.codes;
    this.paragraph = paragraph;
    this.lexicon = lexicon;
    this.lower = undefined;
  }

  /** @param word its number in the lexicon, 0 for a word that the lexicon does not have */
  add(type: TokenType, start: number, end: number, word: number): void {
    const { types, starts, ends, words, periods } = this.room;
    const at = this.length++;
    types[at] = type;
    starts[at] = start;
    ends[at] = end;
    words[at] = word;
    periods[at] = 0;
  }

  private type(at: number): number {
    return at >= 0 && at < this.length ? (this.room.types[at] ?? NONE) : NONE;
  }

  /** Whether there is a token at an index. */
  has(at: number): boolean {
    return at >= 0 && at < this.length;
  }

  isNumber(at: number): boolean {
    return this.type(at) === NUMBER;
  }

  isWord(at: number): boolean {
    return this.type(at) === WORD;
  }

  isHan(at: number): boolean {
    return this.type(at) === HAN_WORD;
  }

  isSymbol(at: number): boolean {
    return this.type(at) === SYMBOL;
  }

  /** UTF-16 column in the paragraph; 0 where there is no token. */
  start(at: number): number {
    return this.has(at) ? (this.room.starts[at] ?? 0) : 0;
  }

  /** Exclusive. */
  end(at: number): number {
    return this.has(at) ? (this.room.ends[at] ?? 0) : 0;
  }

  /** How many characters it has. */
  size(at: number): number {
    return this.end(at) - this.start(at);
  }

  /** Whether it follows the token before it without white space. */
  glued(at: number): boolean {
    return at > 0 && at < this.length && this.room.starts[at] === this.room.ends[at - 1];
  }

  /** The number of the word of the lexicon that it is; 0 where it is none. */
  word(at: number): number {
    return this.has(at) ? (this.room.words[at] ?? 0) : 0;
  }

  /** Whether {@link markPeriod} was told so. */
  inPeriod(at: number): boolean {
    return this.has(at) && this.room.periods[at] === 1;
  }

  /** Notes that a token is part of a period: the 季 of 第一季. */
  markPeriod(at: number): void {
    if (this.has(at)) this.room.periods[at] = 1;
  }

  /** As written, folded to half width, in lower case; empty where there is no token. */
  text(at: number): string {
    const word = this.word(at);
    if (word !== 0) return this.lexicon.texts[word] ?? '';
    const size = this.size(at);
    if (size === 1) return String.fromCharCode(this.codes[this.start(at)] ?? 0);
    return size === 0 ? '' : this.cut(this.start(at), this.end(at));
  }

  private cut(start: number, end: number): string {
    for (let column = start; column < end; column++) {
      if (this.paragraph.charCodeAt(column) !== this.codes[column]) return this.lowered().slice(start, end);
    }
    return this.paragraph.slice(start, end);
  }

  private lowered(): string {
    if (this.lower === undefined) {
      const folded = fold(this.paragraph);
      const lower = folded.toLowerCase();
      // Lower case changes the length of a few letters (İ); columns must stay.
      this.lower = lower.length === folded.length ? lower : folded;
    }
    return this.lower;
  }

  /** A word that begins with a capital letter. */
  capital(at: number): boolean {
    const start = this.start(at);
    return this.isWord(at) && fold(this.paragraph.charAt(start)).charCodeAt(0) !== this.codes[start];
  }

  /** A word in capital letters throughout. */
  upperCase(at: number): boolean {
    if (!this.isWord(at)) return false;
    const end = this.end(at);
    for (let column = this.start(at); column < end; column++) {
      if (this.paragraph.charCodeAt(column) === this.codes[column]) return false;
    }
    return true;
  }

  /** Of a number; of anything else not a number. */
  value(at: number): number {
    if (!this.isNumber(at)) return Number.NaN;
    const end = this.end(at);
    let digits = 0;
    let divisor = 1;
    let decimal = false;
    for (let column = this.start(at); column < end; column++) {
      const code = this.codes[column] ?? 0;
      if (code === POINT) decimal = true;
      else if (code !== COMMA) {
        digits = digits * 10 + (code - ZERO);
        if (decimal) divisor *= 10;
      }
    }
    // Of two numbers that are exact, the quotient is what the text would be read as, without cutting it out.
    if (digits <= Number.MAX_SAFE_INTEGER && divisor <= 1e22) return digits / divisor;
    return Number(this.text(at).replaceAll(',', ''));
  }

  /** What the lexicon says a token is. */
  is(at: number): Sense['is'] | undefined {
    return this.lexicon.senses[this.word(at)]?.is;
  }

  /** The sense of the token at an index when it is of the kind asked for. */
  sense<K extends Sense['is']>(at: number, is: K): Extract<Sense, { is: K }> | undefined {
    const sense = this.lexicon.senses[this.word(at)];
    return sense?.is === is ? (sense as Extract<Sense, { is: K }>) : undefined;
  }
}
