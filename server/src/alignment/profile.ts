import type { ExtractedFigure } from '../figures/extract';
import { fold, isHan, isLatin, lineKey } from '../transcript/characters';
import type { Language } from '../transcript/model';
import { sentencesOf } from '../transcript/sentences';
import { type LexicalProfile, lexicalProfile } from './vocabulary/profile';

/** What a paragraph has that its translation has, too. Depends on its text alone, so that it is made once a text. */
export interface ParagraphProfile {
  readonly language: Language;
  /** Under which the text is equal to a copy of itself. */
  readonly key: string;
  /** Latin letters of a source, Chinese characters of a translation with its Latin words counted as two. */
  readonly length: number;
  readonly questions: number;
  readonly sentences: number;
  /** The Latin words, in lower case. */
  readonly latin: ReadonlySet<string>;
  /** What the figures come down to in any notation, with how much it tells when both sides have it. */
  readonly figures: ReadonlyMap<string, number>;
  readonly words: LexicalProfile;
}

/** Chinese characters that a Latin word in a translation stands for. */
const CHARACTERS_A_WORD = 2;

/** @param figures those of the text */
export function profileOf(written: string, language: Language, figures: readonly ExtractedFigure[]): ParagraphProfile {
  const text = fold(written);
  let han = 0;
  let letters = 0;
  let questions = 0;
  const latin = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if (code === 0x3f) questions++;
    else if (isLatin(code)) {
      const start = at;
      while (at + 1 < text.length && isWordPart(text.charCodeAt(at + 1))) at++;
      letters += at + 1 - start;
      if (at > start) latin.add(text.slice(start, at + 1).toLowerCase());
    }
  }
  const length = language === 'en' ? letters : han + CHARACTERS_A_WORD * latin.size;
  return {
    ...{ language, key: lineKey(written), length, questions, latin, sentences: sentencesOf(written).length },
    figures: figureKeys(figures),
    words: lexicalProfile(written, language),
  };
}

function isWordPart(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}

/** How much a number tells, by its significant digits: everybody says 1, hardly anybody 52.2. */
const weightByDigits = [0, 0.7, 1.8, 3] as const;
const weightOfName = 1.5;
const weightOfPeriod = 0.8;

/**
 * Significant digits instead of values, so that a slip of scale or currency, which is a finding of its own, does not
 * tear a pair apart.
 */
function figureKeys(figures: readonly ExtractedFigure[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { value, implicit, kind } of figures) {
    if (implicit) continue;
    if (typeof value === 'number') {
      const digits = significantDigits(value);
      if (digits !== '') keys.set(digits, weightByDigits[Math.min(digits.length, 3)] ?? 0);
    } else if (kind === 'identifier') keys.set(value.toLowerCase(), weightOfName);
    else for (const part of value.split('-')) keys.set(`p${part}`, weightOfPeriod);
  }
  return keys;
}

function significantDigits(value: number): string {
  const [mantissa = ''] = Math.abs(value).toExponential(2).split('e');
  return mantissa.replace('.', '').replace(/0+$/, '');
}
