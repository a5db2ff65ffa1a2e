import type { SaidFigure } from './findings';

/** `$52.2 million (52,200,000 USD)`, or the text alone where it is its value. */
export function said({ text, value }: SaidFigure, open = ' (', close = ')'): string {
  return text === value || value === '' ? text : `${text}${open}${value}${close}`;
}

/** How many times too large or too small: 10 for a factor of 10 or of 0.1. */
export function times(factor: number): string {
  return String(factor >= 1 ? factor : Number((1 / factor).toPrecision(1)));
}
