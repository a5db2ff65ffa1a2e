import { ConverterFactory } from 'opencc-js/core';
import simplifiedCharacters from 'opencc-js/dict/TSCharacters';
import simplifiedPhrases from 'opencc-js/dict/TSPhrases';
import { type Script, toSimplified } from '../../transcript/chinese-script';
import { traditionalAt } from './confusions';

let converter: ((text: string) => string) | undefined;

/** A text in Simplified characters, as its words are written (乾隆, 干净). As long as the text itself. */
export function simplifiedByWords(text: string): string {
  converter ??= ConverterFactory([[simplifiedPhrases, simplifiedCharacters]]);
  const simplified = converter(text);
  return simplified.length === text.length ? simplified : toSimplified(text);
}

/** A whole text in the other script, character by character. */
export function converted(text: string, script: Script): string {
  if (script === 'simplified') return simplifiedByWords(text);
  const folded = toSimplified(text);
  return Array.from({ length: folded.length }, (_, at) => traditionalAt(folded, at)).join('');
}
