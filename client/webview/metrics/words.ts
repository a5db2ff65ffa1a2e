import type { Texts } from '../../src/metrics/messages';

/** The page's sentences and its way to write numbers, both in the language of the editor. */
export interface Words {
  readonly texts: Texts;
  readonly locale: string;
  number(value: number): string;
  /** So many of something: `1 turn`, `17 turns`. */
  counted(what: keyof Texts['counts'], count: number): string;
  percent(ratio: number): string;
  /** An estimate of so many minutes, no finer than it is. */
  minutes(value: number): string;
  /** A value with its unit: `$52.2M`, `17.4%`, `27,500,000 shares`; with its sign where that is the news. */
  value(value: number, unit: string | null, signed: boolean): string;
}

/** A change or a value of this many decimals is what people say. */
const decimals = { maximumFractionDigits: 3 };
const currencyCode = /^[A-Z]{3}$/;
/** Below this, every digit is read. */
const compactFrom = 10_000;

export function makeWords(texts: Texts, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (value: number, unit: string | null, signed: boolean): string => {
    const isMoney = unit !== null && currencyCode.test(unit);
    const isLarge = Math.abs(value) >= compactFrom;
    const key = `${isMoney ? unit : ''} ${isLarge} ${signed}`;
    const known =
      formats.get(key) ??
      new Intl.NumberFormat(locale, {
        ...decimals,
        ...(isMoney ? { style: 'currency', currency: unit } : {}),
        minimumFractionDigits: isMoney && !isLarge ? 2 : 0,
        notation: isLarge ? 'compact' : 'standard',
        signDisplay: signed ? 'exceptZero' : 'auto',
      });
    formats.set(key, known);
    return known.format(value);
  };
  return {
    texts,
    locale,
    number: (value) => numbers.format(value),
    counted: (what, count) => {
      const { one, many } = texts.counts[what];
      return count === 1 ? one : fill(many, numbers.format(count));
    },
    // 99.96% is not all: only what is complete is written as 100%.
    percent: (ratio) => percents.format(ratio < 1 ? Math.min(ratio, 0.999) : ratio),
    minutes: (value) => numbers.format(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)),
    value: (value, unit, signed) => {
      const digits = format(value, unit, signed);
      if (unit === null || currencyCode.test(unit)) return digits;
      if (unit === '%') return `${digits}%`;
      if (unit === 'times') return `${digits}×`;
      return fill(texts.quantity, digits, texts.units[unit] ?? unit);
    },
  };
}

/** Puts values in the places `{0}`, `{1}` … of a sentence. */
export function fill(sentence: string, ...values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
}
