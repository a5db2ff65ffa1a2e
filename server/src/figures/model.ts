import type { Language } from '../transcript/model';

export type FigureKind = 'money' | 'percent' | 'quantity' | 'duration' | 'period' | 'date' | 'identifier';

/** `yoy`: the same period a year before (年增, 同比); `qoq`: the quarter before (季增, sequentially). */
export type ComparisonBasis = 'yoy' | 'qoq';

/**
 * What a change may be said to be measured against; `mom`: the month before (月增); `sequential`: the period before,
 * whichever it is (環比, sequentially).
 */
export type SaidBasis = ComparisonBasis | 'mom' | 'sequential';

/** A basis with the words that say it, in columns within the paragraph's text, `end` exclusive. */
export interface StatedBasis {
  readonly is: SaidBasis;
  readonly start: number;
  readonly end: number;
}

/**
 * The word that says which way a figure goes: up or a gain (1), down or a loss (-1). `start` and `end` are columns
 * within the paragraph's text, `end` exclusive.
 */
export interface Direction {
  readonly sign: 1 | -1;
  /** `change`: up, down, 年增, 年減. `result`: gain, loss, 淨利, 虧損. */
  readonly of: 'change' | 'result';
  /** The word may only compare something with the figure (`above 5%`, 高於5%), which then goes its own way. */
  readonly compares: boolean;
  /** What a change is measured against, where the text says it beside the figure. */
  readonly basis: StatedBasis | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * A figure in a paragraph. `start` and `end` are UTF-16 columns within the paragraph's text, `end` exclusive, and
 * span the smallest text that carries the value: sign, currency, number and scale.
 */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly kind: FigureKind;
  /** As written. */
  readonly text: string;
  /**
   * `money`, `percent`, `quantity`, `duration`: a number in whole units (`$52.2 million` is 52200000).
   * `period`, `date`, `identifier`: a string (`2022-Q1`, `2022-08-04`, `10-K`).
   */
  readonly value: number | string;
  /** ISO 4217 for money, `%`, or an English unit in lower case; absent for period, date and identifier. */
  readonly unit: string | undefined;
  /** Said in basis points, with the value of the percentage points they are: `150 bps` is 1.5. */
  readonly inBasisPoints: boolean;
  /** Said loosely: `about`, `mid-20%`, 約, 左右. */
  readonly approximate: boolean;
  /** Which way the text says the figure goes, where a word beside it says so. */
  readonly direction: Direction | undefined;
}

/** Whether a figure has a counterpart of the same meaning on the other side. */
export type FigureStatus = 'matched' | 'mismatched' | 'unmatched';
