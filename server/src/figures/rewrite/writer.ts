import type { Language } from '../../transcript/model';
import { type DateParts, replaceYear } from './calendar';
import { englishNumberValue, fillEnglish, splitEnglish } from './en/amount';
import { replaceEnglishDay, replaceEnglishPart } from './en/calendar';
import { replaceVagueEnglish } from './en/vague';
import type { AmountModel, AmountParts } from './parts';
import type { Surroundings } from './surroundings';
import { chineseNumberValue, fillChinese, splitChinese } from './zh/amount';
import { replaceChineseDay, replaceChinesePart, replaceChineseYear } from './zh/calendar';
import { replaceVagueChinese } from './zh/vague';

/** How a language writes figures after a model. All but `split` keep whatever they need not change. */
export interface FigureWriter {
  split(text: string): AmountParts | undefined;
  /** The value of a number without unit. */
  numberValue(number: string): number | undefined;
  /** The model with another value, best first. */
  fill(
    model: AmountModel,
    parts: AmountParts,
    value: number,
    multiplier: number,
    surroundings: Surroundings,
  ): readonly string[];
  /** The text with another vague value, where it has a vague one. */
  replaceVague(text: string, value: number): string | undefined;
  /** The text with another quarter or half (`Q3`, `H1`), or another year, or another month and day. */
  replacePart(text: string, wanted: string): string | undefined;
  replaceYear(text: string, own: string, wanted: string): string | undefined;
  replaceDay(text: string, wanted: DateParts): string | undefined;
}

const english: FigureWriter = {
  split: splitEnglish,
  numberValue: englishNumberValue,
  fill: fillEnglish,
  replaceVague: replaceVagueEnglish,
  replacePart: replaceEnglishPart,
  replaceYear,
  replaceDay: replaceEnglishDay,
};

const chinese: FigureWriter = {
  split: splitChinese,
  numberValue: chineseNumberValue,
  fill: fillChinese,
  replaceVague: replaceVagueChinese,
  replacePart: replaceChinesePart,
  replaceYear: replaceChineseYear,
  replaceDay: replaceChineseDay,
};

const writers: Readonly<Record<Language, FigureWriter>> = { en: english, zh: chinese };

/** Who writes after a text. Translations keep figures in English now and then: `$52.2 million`, `Aug 4`. */
export function writerAfter(text: string, language: Language): FigureWriter {
  const latin = /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text);
  return latin ? english : writers[language];
}
