import { fold, isBlank, isHan, isLatin } from '../../transcript/characters';
import type { Lexicon } from './lexicon';
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
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const glued = at > 0 && tokens.at(-1)?.end === at;
    if (isDigit(code)) {
      const end = numberEnd(folded, text, at);
      const digits = folded.slice(at, end);
      tokens.push({
        ...{ type: 'number', start: at, end, text: digits, glued, capital: false },
        ...{ value: Number(digits.replaceAll(',', '')), sense: undefined },
      });
      at = end;
    } else if (isLatin(code)) {
      const address = webAddressEnd(words, at);
      let end = address ?? at + 1;
      while (end < folded.length && address === undefined && isWordPart(folded, end)) end++;
      // Currencies such as NT$ and RMB¥.
      if (isCurrencySign(folded.charCodeAt(end)) && lexicon.word(words.slice(at, end + 1))) end++;
      const word = words.slice(at, end);
      tokens.push({
        ...{ type: 'word', start: at, end, text: word, glued, capital: word.charCodeAt(0) !== code },
        ...{ value: Number.NaN, sense: address === undefined ? lexicon.word(word) : undefined },
      });
      at = end;
    } else {
      const { length, sense } = lexicon.longest(words, at);
      tokens.push({
        ...{ type: isHan(code) ? 'han' : 'symbol', start: at, end: at + length, text: words.slice(at, at + length) },
        ...{ glued, capital: false, value: Number.NaN, sense },
      });
      at += length;
    }
  }
  return new Tokens(tokens);
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
