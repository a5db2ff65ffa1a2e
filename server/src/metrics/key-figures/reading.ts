import type { ExtractedFigure } from '../../figures/extract';
import type { Statement } from './model';
import type { Spoken } from './source';

/** A key figure as one sentence says it. */
export interface Reading {
  readonly statement: Statement;
  /** The figures that carry it: one, or both ends of a range. */
  readonly figures: readonly ExtractedFigure[];
  /** Said as a part of the company's revenue: `37.5% of revenue`. */
  readonly ofRevenue: boolean;
}

/** The key figures of a sentence. */
export interface SentenceReadings {
  readonly spoken: Spoken;
  readonly readings: readonly Reading[];
  /** The sentence says that its shares are all there are: `with the remaining 11% from …`. */
  readonly closes: boolean;
  /** Measured otherwise than the metric is: `Excluding currency, …`. */
  readonly qualified: boolean;
}
