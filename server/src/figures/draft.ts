import type { FigureKind } from './model';
import type { Tokens } from './tokens/token';

/** A figure a grammar has read, before its text and language are added. */
export interface FigureDraft {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number | string;
  readonly unit: string | undefined;
  readonly approximate: boolean;
  /**
   * Carries a value too loosely to be a figure of its own (`one of`, `doubled`, 一家): never shown and never missed,
   * but it may be the counterpart of a figure on the other side.
   */
  readonly implicit: boolean;
  /** A share said in basis points (`150 bps`, 150個基點), whose value is that of the percentage points they are: 1.5. */
  readonly inBasisPoints: boolean;
  /** The amount before it, converted for the reader: 1億美元(約新台幣32億元). It needs no counterpart. */
  readonly converted: boolean;
  /** Of a period whose year is said by its distance from the call's: -1 in `Q1 of the prior year`, 去年第一季. */
  readonly yearOffset: number | undefined;
}

/** What a grammar rule made of the tokens from some index on: the figures, and the first token it left. */
export interface Reading {
  readonly next: number;
  readonly figures: readonly FigureDraft[];
}

/** A grammar rule: reads a figure that begins at an index, undefined where none does. */
export type Reader = (tokens: Tokens, from: number) => Reading | undefined;

type DraftOptions = Partial<
  Pick<FigureDraft, 'unit' | 'approximate' | 'implicit' | 'inBasisPoints' | 'converted' | 'yearOffset'>
>;

/** A draft with the usual defaults: exact, explicit, without unit. */
export function draft(
  start: number,
  end: number,
  kind: FigureKind,
  value: number | string,
  options: DraftOptions = {},
): FigureDraft {
  const { unit, approximate = false, implicit = false, inBasisPoints = false, converted = false, yearOffset } = options;
  return { start, end, kind, value, unit, approximate, implicit, inBasisPoints, converted, yearOffset };
}

/**
 * Takes away what binary fractions add (`5.1 * 1e6`): twelve digits are more than any figure has. Whole numbers and six
 * decimals, which nearly all figures are, are told without writing the number out.
 */
export function tidy(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  const tolerance = Math.abs(value) * 1e-13;
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= tolerance) return whole;
  const decimal = Math.round(value * 1e6) / 1e6;
  return Math.abs(value - decimal) <= tolerance ? decimal : Number(value.toPrecision(12));
}
