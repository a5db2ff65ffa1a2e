/** What joins two parts of one word or number: `U.S.`, `company's`, `AT&T`, `non-GAAP`, `1,234.56`. */
const joint = "(?:[.．'’&‐‑-]|(?<=\\p{N}),(?=\\p{N}))";

const word = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${joint}[\\p{L}\\p{M}\\p{N}]+)*`, 'gu');

const notHan = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])';
const character = new RegExp(`\\p{Script=Han}|${notHan}+(?:${joint}${notHan}+)*`, 'gu');

/** Words of a paragraph in a language with spaces: `non-GAAP`, `52.2` and `company's` are one each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/**
 * Length of a paragraph in Chinese, as 字 are counted: each Chinese character, and each Latin word or number among them
 * as one. `第一季營收為4,860萬美元` has 10. Punctuation is none.
 */
export function countCharacters(text: string): number {
  return text.match(character)?.length ?? 0;
}
