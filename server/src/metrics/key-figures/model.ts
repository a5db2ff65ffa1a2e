import type { ComparisonBasis, FigureStatus } from '../../figures/model';
import type { PlacedFigure } from '../../figures/placed';
import type { Span, Speaker } from '../../transcript/model';

/** Accounting basis: by the book, or as the company adjusts it. */
export type AccountingBasis = 'gaap' | 'non-gaap';

/** Which count of shares a figure per share, or of shares, is about. */
export type ShareCount = 'basic' | 'diluted';

/** What a key figure says; two figures of the same call that say the same are one row. */
export interface Statement {
  /** Name of the metric: `revenue`, `gross-margin`, …; see `vocabulary/metrics.ts`. */
  readonly metric: string;
  /** Business line or region as the text names it, undefined for the whole company. */
  readonly segment: string | undefined;
  readonly basis: AccountingBasis | undefined;
  /** `2022-Q1`, `2024-H1`, `2023-FY`, `2024-9M`; undefined where the text leaves it open. */
  readonly period: string | undefined;
  /** In whole units, signed: a loss or a fall is negative. With `change`, in percent (or percentage points). */
  readonly value: number;
  /** The other end of a range. */
  readonly to: number | undefined;
  /** ISO 4217, `%`, `percentage-points`, `shares`, `times`, `day`, or what is counted. */
  readonly unit: string | undefined;
  /** The figure is a change against the same period a year before, or the period before. */
  readonly change: ComparisonBasis | undefined;
  /** Outlook, not yet a result. */
  readonly guidance: boolean;
  readonly approximate: boolean;
  /** Of a share of revenue: the segment whose revenue it is a share of, undefined for the company's. */
  readonly of: string | undefined;
  readonly shares: ShareCount | undefined;
}

/** Where a key figure is said. */
export interface KeyFigurePlace extends Span {
  readonly speaker: Speaker | undefined;
  /** The words of the source, and of the translation where it has a counterpart. */
  readonly text: string;
  readonly translation: string | undefined;
  /** Whether the translation agrees; of a range, the worse of its two ends. */
  readonly status: FigureStatus;
  /** The figures that carry it: one, or both ends of a range. */
  readonly figures: readonly PlacedFigure[];
}

/** A row of the table of key figures. */
export interface KeyFigure extends Statement {
  /** In document order; the first is where it was said first. */
  readonly places: readonly [KeyFigurePlace, ...KeyFigurePlace[]];
}
