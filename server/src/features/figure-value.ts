import type { Figure } from '../figures/model';
import type { Messages } from '../messages/messages';

/** Units that `Intl` has names for in every language. */
const timeUnits = new Set(['year', 'month', 'week', 'day']);

/**
 * A figure's value written out for a reader: `52,200,000 US dollars`, `17.4%`, `27,500,000 shares`. A value that is no
 * number (`2022-Q1`) stands as it is.
 */
export function valueInWords({ kind, value, unit, approximate }: Figure, { features }: Messages): string {
  if (typeof value === 'string') return value;
  const number = (options?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(features.locale, { maximumFractionDigits: 6, minimumFractionDigits: 0, ...options }).format(
      value,
    );
  const words = (): string => {
    if (unit === undefined) return number();
    if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) {
      return number({ style: 'currency', currency: unit, currencyDisplay: 'name' });
    }
    if (unit === '%') return `${number()}%`;
    if (timeUnits.has(unit)) return number({ style: 'unit', unit, unitDisplay: 'long' });
    if (unit === 'quarter') return features.hover.quarters(number(), value);
    return `${number()} ${unit}`;
  };
  return approximate ? features.hover.about(words()) : words();
}
