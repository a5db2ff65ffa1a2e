import { fold, isBlank, isHan, isLatin } from '../../transcript/characters';
import type { Lexicon } from './lexicon';
import { type FoldedText, Token, Tokens } from './token';
import { webAddressEnd } from './web-address';

const FULL_WIDTH_COMMA = 0xff0c;

/** Cuts a paragraph into tokens, in one pass. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const paragraph = foldText(text);
  const { folded, lower } = paragraph;
  const tokens: Token[] = [];
  let at = 0;
  let end = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const han = isHan(code);
    if (!han && isBlank(code)) {
      at++;
      continue;
    }
    const glued = at > 0 && end === at;
    if (!han && isDigit(code)) {
      end = numberEnd(folded, text, at);
      tokens.push(new Token('number', at, end, glued, undefined, paragraph));
    } else if (!han && isLatin(code)) {
      end = wordEnd(lower, at);
      const web = webEnd(lower, at, end);
      if (web !== undefined) end = web;
      // Currencies such as NT$ and RMB¥.
      else if (isCurrencySign(lower.charCodeAt(end)) && lexicon.word(lower, at, end + 1)) end++;
      const sense = web === undefined ? lexicon.word(lower, at, end) : undefined;
      tokens.push(new Token('word', at, end, glued, sense, paragraph));
    } else {
      const found = lexicon.longest(lower, at);
      end = found?.end ?? (han ? hanEnd(lower, at, lexicon) : at + 1);
      tokens.push(new Token(han ? 'han' : 'symbol', at, end, glued, found?.sense, paragraph));
    }
    at = end;
  }
  return new Tokens(tokens);
}

function foldText(text: string): FoldedText {
  const folded = fold(text);
  const lower = folded.toLowerCase();
  // Lower-casing changes the length of a few letters (İ); columns must stay.
  return { folded, lower: lower.length === folded.length ? lower : folded };
}

/** The end of a run of Chinese characters that begin no word of the lexicon: one token, since no rule looks into it. */
function hanEnd(text: string, start: number, lexicon: Lexicon): number {
  let end = start + 1;
  for (let code = text.charCodeAt(end); isHan(code) && !lexicon.begins(code); code = text.charCodeAt(end)) end++;
  return end;
}

function wordEnd(words: string, start: number): number {
  let end = start + 1;
  while (end < words.length && isWordPart(words, end)) end++;
  return end;
}

/** The end of the web address that a word begins. Only a dot, a colon or an at sign behind the word can make it one. */
function webEnd(words: string, start: number, end: number): number | undefined {
  const mark = words.charCodeAt(end);
  if (mark !== 0x2e && mark !== 0x3a && mark !== 0x40) return undefined;
  return isBlank(words.charCodeAt(end + 1)) ? undefined : webAddressEnd(words, start);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCurrencySign(code: number): boolean {
  return code === 0x24 || code === 0xa5;
}

/** A letter, or an apostrophe between letters (`quarter's`). */
function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || isLatin(code) || (code === 0x27 && isLatin(text.charCodeAt(at + 1)));
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
