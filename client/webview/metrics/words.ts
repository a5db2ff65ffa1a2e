import type { Texts } from '../../src/metrics/messages';
import { fill, makeValues, type Values } from '../shared/values';

/** The page's sentences and its way to write numbers, both in the language of the editor. */
export interface Words extends Values {
  readonly texts: Texts;
  readonly locale: string;
  /** So many of something: `1 turn`, `17 turns`. */
  counted(what: keyof Texts['counts'], count: number): string;
  percent(ratio: number): string;
  /** An estimate of so many minutes, no finer than it is. */
  minutes(value: number): string;
}

export function makeWords(texts: Texts, locale: string): Words {
  const values = makeValues(texts, locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    ...values,
    texts,
    locale,
    counted: (what, count) => {
      const { one, many } = texts.counts[what];
      return count === 1 ? one : fill(many, values.number(count));
    },
    // 99.96% is not all: only what is complete is written as 100%.
    percent: (ratio) => percents.format(ratio < 1 ? Math.min(ratio, 0.999) : ratio),
    minutes: (value) => values.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)),
  };
}
