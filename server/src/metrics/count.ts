import { fold, isHan } from '../transcript/characters';

const word = /[\p{L}\p{N}]+(?:[.,'’&-][\p{L}\p{N}]+)*/gu;

/** Words of a paragraph in a language with spaces: `non-GAAP`, `52.2` and `company's` are one each. */
export function countWords(text: string): number {
  return fold(text).match(word)?.length ?? 0;
}

/** Chinese characters of a paragraph, as 字 are counted: punctuation and Latin words are none. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}
