import type { Language } from '../transcript/model';
import { extractEnglish } from './en/extract';
import type { LanguageReading } from './grammar';
import type { Figure } from './model';
import { extractChinese } from './zh/extract';

/** A figure as the grammar read it, with whether it only may be one. */
export interface ExtractedFigure extends Figure {
  /** Never shown or missed, but a possible counterpart: `one of`, `doubled`, 一家. */
  readonly implicit: boolean;
  /** The amount before it, converted for the reader: 1億美元(約新台幣32億元). It needs no counterpart. */
  readonly converted: boolean;
  /** Of a period whose year is said by its distance from the call's: -1 in `Q1 of the prior year`, 去年第一季. */
  readonly yearOffset: number | undefined;
}

/** The grammar of each language. */
const grammars: Readonly<Record<Language, (text: string) => LanguageReading>> = {
  en: extractEnglish,
  zh: extractChinese,
};

/** The figures of a paragraph in order of place, implicit ones included. */
export function extractFigures(text: string, language: Language): ExtractedFigure[] {
  const { figures, directions } = grammars[language](text);
  const extracted: ExtractedFigure[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    // Hundreds of digits in a row are more than a number can hold, and no figure.
    if (!figure || figure.value === Number.POSITIVE_INFINITY || figure.value === Number.NEGATIVE_INFINITY) continue;
    const { start, end, kind, unit, approximate, implicit, inBasisPoints, converted, yearOffset } = figure;
    const own = text.slice(start, end);
    extracted.push({
      start,
      end,
      language,
      kind,
      text: own,
      value: kind === 'identifier' ? own : figure.value,
      unit,
      approximate,
      direction: directions[index],
      implicit,
      inBasisPoints,
      converted,
      yearOffset,
    });
  }
  return extracted;
}
