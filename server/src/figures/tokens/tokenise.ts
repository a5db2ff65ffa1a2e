import { fold, isBlank, isHan, isLatin } from '../../transcript/characters';
import type { Lexicon, Sense } from './lexicon';
import { type Token, Tokens } from './token';
import { webAddressEnd } from './web-address';

const FULL_WIDTH_COMMA = 0xff0c;

/** Cuts a paragraph into tokens, in one pass. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const folded = fold(text);
  const lower = folded.toLowerCase();
  // Lower-casing changes the length of a few letters (İ); columns must stay.
  const words = lower.length === folded.length ? lower : folded;
  const tokens: Token[] = [];
  let at = 0;
  let end = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const glued = at > 0 && end === at;
    const start = at;
    if (isDigit(code)) {
      end = numberEnd(folded, text, start);
      tokens.push(number(start, end, folded.slice(start, end), glued));
    } else if (isLatin(code)) {
      const address = wordEnd(words, start, lexicon);
      end = address.end;
      const word = words.slice(start, end);
      const capital = word.charCodeAt(0) !== code;
      tokens.push(named('word', start, end, word, glued, capital, address.web ? undefined : lexicon.word(word)));
    } else {
      end = Math.max(start + 1, lexicon.longestEnd(words, start));
      const word = words.slice(start, end);
      tokens.push(named(isHan(code) ? 'han' : 'symbol', start, end, word, glued, false, lexicon.word(word)));
    }
    at = end;
  }
  return new Tokens(tokens);
}

function number(start: number, end: number, text: string, glued: boolean): Token {
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return { type: 'number', start, end, text, glued, capital: false, value, sense: undefined };
}

function named(
  type: Token['type'],
  start: number,
  end: number,
  text: string,
  glued: boolean,
  capital: boolean,
  sense: Sense | undefined,
): Token {
  return { type, start, end, text, glued, capital, value: Number.NaN, sense };
}

/** The end of the word or web address that begins at an index. */
function wordEnd(words: string, start: number, lexicon: Lexicon): { end: number; web: boolean } {
  let end = start + 1;
  while (end < words.length && isWordPart(words, end)) end++;
  const mark = words.charCodeAt(end);
  // Only a dot, a colon or an at sign with something behind it can make an address of a word.
  if ((mark === 0x2e || mark === 0x3a || mark === 0x40) && !isBlank(words.charCodeAt(end + 1))) {
    const address = webAddressEnd(words, start);
    if (address !== undefined) return { end: address, web: true };
  }
  // Currencies such as NT$ and RMB¥.
  if (isCurrencySign(mark) && lexicon.word(words.slice(start, end + 1))) end++;
  return { end, web: false };
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCurrencySign(code: number): boolean {
  return code === 0x24 || code === 0xa5;
}

/** A letter, or an apostrophe between letters (`quarter's`). */
function isWordPart(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) || (text.charCodeAt(at) === 0x27 && isLatin(text.charCodeAt(at + 1)));
}

/**
 * The end of the number that begins at an index: digits, groups of exactly three behind commas, and decimals. In
 * Chinese `,` is a clause mark too, and the full-width one separates thousands only among full-width digits.
 */
function numberEnd(folded: string, text: string, start: number): number {
  let end = digitsEnd(folded, start);
  if (end - start <= 3) {
    while (folded.charCodeAt(end) === 0x2c && separatesThousands(text, end) && digitsEnd(folded, end + 1) === end + 4) {
      end += 4;
    }
  }
  if (folded.charCodeAt(end) === 0x2e && isDigit(folded.charCodeAt(end + 1))) end = digitsEnd(folded, end + 1);
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function separatesThousands(text: string, at: number): boolean {
  return text.charCodeAt(at) !== FULL_WIDTH_COMMA || text.charCodeAt(at + 1) >= 0xff10;
}
