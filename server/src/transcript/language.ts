import { isHan, isLatin } from './characters';
import type { Language, SpannedText } from './model';

const chinesePunctuation = /[、。「」『』，！？：；]/;

/**
 * The language a line is written in, undefined where it has no letters to tell by (`50%`, `……`). A line without
 * Chinese characters but with Chinese punctuation is Chinese (`OK。`).
 *
 * Chinese translations keep Latin names and terms, and English speech quotes a Chinese word now and then, so
 * characters are weighed against words: a line is Chinese when it has at least as many Chinese characters as Latin
 * words, or half as many where it begins with one or has Chinese punctuation (下一位是Anne Marie van der Berg。).
 */
export function languageOf(text: string): Language | undefined {
  let han = 0;
  let latinWords = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const latin = isLatin(code);
    if (latin && !inWord) latinWords++;
    inWord = latin || (inWord && (code === 0x27 || code === 0x2019));
    if (isHan(code)) han++;
  }
  if (han === 0 && latinWords === 0) return undefined;
  if (han === 0) return chinesePunctuation.test(text) ? 'zh' : 'en';
  if (han >= latinWords) return 'zh';
  const chineseFrame = isHan(text.charCodeAt(0)) || chinesePunctuation.test(text);
  return chineseFrame && han * 2 >= latinWords ? 'zh' : 'en';
}

/** A line that is the same in the next version of a transcript is the same object. */
const known = new WeakMap<SpannedText, Language | 'none'>();

/** The language of a line of a transcript; as `languageOf`. */
export function languageOfLine(line: SpannedText): Language | undefined {
  const language = known.get(line) ?? languageOf(line.text) ?? 'none';
  known.set(line, language);
  return language === 'none' ? undefined : language;
}
