/** Writes numbers in the language of the editor. */
export interface Values {
  number(value: number): string;
  /** A value with its unit: `$52.2M`, `17.4%`, `27,500,000 shares`; with its sign where that is the news. */
  value(value: number, unit: string | null, signed: boolean): string;
}

interface ValueTexts {
  /** `{0}` a number, `{1}` what it counts. */
  readonly quantity: string;
  /** By unit; one that is not in it is shown as it is. */
  readonly units: Readonly<Record<string, string>>;
}

/** A change or a value of this many decimals is what people say. */
const decimals = { maximumFractionDigits: 3 };
const currencyCode = /^[A-Z]{3}$/;
/** Below this, every digit is read. */
const compactFrom = 10_000;

export function makeValues(texts: ValueTexts, locale: string): Values {
  const numbers = new Intl.NumberFormat(locale);
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
    number: (value) => numbers.format(value),
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
