import type { Texts } from '../../src/metrics/messages';

/** The page's sentences and its way to write numbers, both in the language of the editor. */
export interface Words {
  readonly texts: Texts;
  number(value: number): string;
  percent(ratio: number): string;
}

export function makeWords(texts: Texts, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    texts,
    number: (value) => numbers.format(value),
    // 99.96% is not all: only what is complete is written as 100%.
    percent: (ratio) => percents.format(ratio < 1 ? Math.min(ratio, 0.999) : ratio),
  };
}

/** Puts values in the places `{0}`, `{1}` … of a sentence. */
export function fill(sentence: string, ...values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
}
