import { fold, isBlank, isHan, isLatin } from '../../transcript/characters';

/** What a character is to the tokeniser. */
export const BLANK = 0;
export const DIGIT = 1;
export const LETTER = 2;
export const HAN = 3;
export const SYMBOL = 4;

const CODES = 0x10000;
const IDEOGRAPHIC_SPACE = 0x3000;

/** By UTF-16 code unit: the same folded to half width and, if a Latin letter, in lower case. */
export const plainCode = new Uint16Array(CODES);

/** By UTF-16 code unit, folded: one of the above. One look-up tells, where the tests are a dozen comparisons. */
export const characterKind = new Uint8Array(CODES);

for (let code = 0; code < CODES; code++) {
  plainCode[code] = plain(code);
  characterKind[code] = kindOf(code);
}

function plain(code: number): number {
  // Nothing in between folds to anything else; asking anyway takes a server's start 10 ms.
  if ((code >= 0x250 && code < 0x2000) || (code > 0x2212 && code < 0xff00 && code !== IDEOGRAPHIC_SPACE)) return code;
  const folded = fold(String.fromCharCode(code)).charCodeAt(0);
  return isLatin(folded) ? lowerCase(folded) : folded;
}

function kindOf(code: number): number {
  if (isHan(code)) return HAN;
  if (isBlank(code)) return BLANK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return isLatin(code) ? LETTER : SYMBOL;
}

/** A few letters have a lower case of two characters or of another script's block; they stay. */
function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 && isLatin(lower.charCodeAt(0)) ? lower.charCodeAt(0) : code;
}
