import { BLANK, characterKind, DIGIT, HAN, LETTER, plainCode } from './characters';
import type { Lexicon } from './lexicon';
import { HAN_WORD, NUMBER, SYMBOL, Tokens, WORD } from './token';
import { webAddressEnd } from './web-address';
import type { WordTree } from './word-tree';

const DOLLAR = 0x24;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const YEN = 0xa5;
const FULL_WIDTH_COMMA = 0xff0c;
const FULL_WIDTH_ZERO = 0xff10;

/** Cuts a paragraph into tokens, in one pass. They are to be read before the next paragraph is cut. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const tokens = new Tokens(text, lexicon);
  const { codes } = tokens;
  const { tree } = lexicon;
  for (let at = 0; at < text.length; at++) codes[at] = plainCode[text.charCodeAt(at)] ?? 0;
  // Ends every run, so that none needs to look for the end of the paragraph.
  codes[text.length] = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    switch (characterKind[codes[at] ?? 0]) {
      case BLANK:
        at++;
        break;
      case DIGIT:
        at = numberEnd(codes, start, text);
        tokens.add(NUMBER, start, at, 0);
        break;
      case LETTER:
        at = addWord(tokens, start, tree);
        break;
      case HAN: {
        const word = tree.longest(codes, start);
        at = word === 0 ? hanEnd(codes, start, tree) : start + tree.length(word);
        tokens.add(HAN_WORD, start, at, word);
        break;
      }
      default: {
        const word = tree.longest(codes, start);
        at = word === 0 ? start + 1 : start + tree.length(word);
        tokens.add(SYMBOL, start, at, word);
      }
    }
  }
  return tokens;
}

/** The end of a run of Chinese characters that begin no word of the lexicon: one token, since no rule looks into it. */
function hanEnd(codes: Uint16Array, start: number, tree: WordTree): number {
  let end = start + 1;
  for (let code = codes[end] ?? 0; characterKind[code] === HAN && !tree.begins(code); code = codes[end] ?? 0) end++;
  return end;
}

/** Adds the word, web address or currency of letters and a sign (NT$, RMB¥) that begins at an index; tells its end. */
function addWord(tokens: Tokens, start: number, tree: WordTree): number {
  const { codes } = tokens;
  let end = start + 1;
  while (isLetter(codes, end) || (codes[end] === APOSTROPHE && isLetter(codes, end + 1))) end++;
  const behind = codes[end];
  if (behind === POINT || behind === COLON || behind === AT) {
    const web = characterKind[codes[end + 1] ?? 0] === BLANK ? undefined : webAddressEnd(codes, start);
    if (web !== undefined) {
      tokens.add(WORD, start, web, 0);
      return web;
    }
  } else if ((behind === DOLLAR || behind === YEN) && tree.word(codes, start, end + 1) !== 0) end++;
  tokens.add(WORD, start, end, tree.word(codes, start, end));
  return end;
}

function isLetter(codes: Uint16Array, at: number): boolean {
  return characterKind[codes[at] ?? 0] === LETTER;
}

function isDigit(codes: Uint16Array, at: number): boolean {
  return characterKind[codes[at] ?? 0] === DIGIT;
}

/**
 * The end of the number that begins at an index: digits, groups of exactly three behind commas, and decimals. In
 * Chinese `,` is a clause mark too, and the full-width one separates thousands only among full-width digits.
 */
function numberEnd(codes: Uint16Array, start: number, text: string): number {
  let end = digitsEnd(codes, start);
  if (end - start <= 3) {
    while (codes[end] === COMMA && separatesThousands(text, end) && digitsEnd(codes, end + 1) === end + 4) end += 4;
  }
  return codes[end] === POINT && isDigit(codes, end + 1) ? digitsEnd(codes, end + 1) : end;
}

function digitsEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(codes, end)) end++;
  return end;
}

function separatesThousands(text: string, at: number): boolean {
  return text.charCodeAt(at) !== FULL_WIDTH_COMMA || text.charCodeAt(at + 1) >= FULL_WIDTH_ZERO;
}
