import type { Statement } from '../key-figures/model';
import type { Company, RecordedFigure, RecordedPlace } from './model';

/** Periods of different length are never in one row. */
export type PeriodKind = 'quarter' | 'half' | 'nine-months' | 'year';

/** What a row of figures is of; the same in every call. */
export interface Series extends Pick<Statement, 'metric' | 'segment' | 'basis' | 'change' | 'of' | 'shares'> {
  readonly key: string;
  /** The same for a value on each basis, and for its changes. */
  readonly topic: string;
}

/** A place in one of the company's calls, by the index of `Company.calls`. */
export interface ComparedPlace extends RecordedPlace {
  readonly call: number;
}

/** A value, or a range, with where it is said. */
export interface ComparedValue
  extends Pick<RecordedFigure, 'value' | 'to' | 'unit' | 'approximate' | 'shares' | 'step'> {
  readonly places: readonly [ComparedPlace, ...ComparedPlace[]];
}

/**
 * How calls do not agree about a value: `restated` where a later call has another than the call of that period,
 * `contradiction` where one call, or two later ones, have several.
 */
export type Disagreement = 'restated' | 'contradiction';

/** What was reported for a period. */
export interface Cell extends ComparedValue {
  /** Said in the call of that period, not in a later one. */
  readonly isOwn: boolean;
  readonly disagreement: Disagreement | undefined;
  /** The other values, where there is a disagreement; at least one. */
  readonly others: readonly ComparedValue[];
}

/** Guidance as one call gave it. */
export interface Given extends ComparedValue {
  /** The call that reports the result says what the guidance had been. */
  readonly isRecalled: boolean;
  /** Against what the call before had given. */
  readonly revision: 'raised' | 'lowered' | 'narrowed' | 'widened' | 'kept' | undefined;
}

/**
 * How a result stands to guidance. `open`: its period is still to come; `unreported`: no call says the result;
 * `incomparable`: the two are in different units.
 */
export type Outcome = 'above' | 'within' | 'below' | 'open' | 'unreported' | 'incomparable';

export interface GuidanceRow extends Series {
  readonly period: string;
  /** In the order of the calls. What was recalled is there only where no call gave it. */
  readonly given: readonly [Given, ...Given[]];
  readonly reported: Cell | undefined;
  readonly outcome: Outcome;
  /** How far the result is beyond the near end of the last guidance: above it positive, below negative, 0 within. */
  readonly beyond: number | undefined;
  /** How far the result is from the middle of the last guidance. */
  readonly fromMiddle: number | undefined;
}

/** How the values of a row went, from the first to the last that can be compared. */
export interface Trend {
  readonly direction: 'rose' | 'fell' | 'unchanged';
  /** Indexes of columns. */
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface PeriodColumn {
  readonly period: string;
  /** The calls that report on it; empty where there is none. */
  readonly calls: readonly number[];
  /** How many periods are left out before it, since nothing is known of so many. */
  readonly skipped: number;
}

export interface SeriesRow extends Series {
  /** The unit of most of its values. */
  readonly unit: string | undefined;
  /** Whether its values are in several units. */
  readonly hasSeveralUnits: boolean;
  /** One a column, undefined where nothing was reported. */
  readonly cells: readonly (Cell | undefined)[];
  /** One a column, undefined where no guidance was given. */
  readonly guidance: readonly (GuidanceRow | undefined)[];
  readonly trend: Trend | undefined;
}

/** The results of periods of one kind. */
export interface PeriodTable {
  readonly kind: PeriodKind;
  readonly columns: readonly PeriodColumn[];
  readonly rows: readonly SeriesRow[];
}

/** The key figures of one company from all its calls. */
export interface CompanyTable {
  readonly company: Company;
  /** Quarters first; kinds without any figure are left out. */
  readonly tables: readonly PeriodTable[];
  /** By period, the newest first. */
  readonly guidance: readonly GuidanceRow[];
}
