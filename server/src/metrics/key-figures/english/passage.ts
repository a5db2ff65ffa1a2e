import type { ComparisonBasis } from '../../../figures/model';
import type { AccountingBasis, ShareCount } from '../model';
import type { Period } from '../periods';

/** What a figure was said of, for figures that go on from it. */
export interface Subject {
  readonly metric: string;
  readonly segment: string | undefined;
  readonly basis: AccountingBasis | undefined;
  readonly shares: ShareCount | undefined;
  readonly loss: boolean;
  readonly period: Period | undefined;
}

/** What the sentences before one have settled. */
export interface Passage {
  /** Subjects of the last sentence that said figures, in order. */
  subjects: readonly Subject[];
  /** The business that the paragraph turned to. */
  topic: string | undefined;
  /** The business that the sentence before was about, and how many sentences may still go on about it. */
  subject: { readonly name: string; readonly for: number } | undefined;
  /** `Finally, capital expenditures.` What follows is of the metric, as long as it names no other. */
  headed: boolean;
  /** Said of the passage: `On a GAAP basis`. */
  basis: AccountingBasis | undefined;
  /** A longer period that the paragraph speaks of: `For the full year`. */
  period: Period | undefined;
  /** The longer period that the speaker began with, or turned to since: what paragraphs speak of that name none. */
  opening: Period | undefined;
  /** The speaker has named a period. */
  opened: boolean;
  /** What the paragraph has measured changes against. */
  against: readonly ComparisonBasis[];
  /** The paragraph has told the revenue of a part of the company. */
  parts: boolean;
  /** The margin that the speaker has come to. */
  margin: string | undefined;
  /** What the paragraph has compared balances with. */
  before: Period | undefined;
  /** The speaker has come to the outlook, and the period it is for. */
  guidance: boolean;
  /** The paragraph has spoken of what is to come. */
  outlook: boolean;
  guidancePeriod: Period | undefined;
  /** The segments whose shares were last listed, in order. */
  listed: readonly string[];
  /** The sentence before listed some. */
  listing: boolean;
}

/** For so many sentences, revenue that is not said to be anybody's may be that of the business spoken of. */
export const SENTENCES = 3;

export function newPassage(): Passage {
  return {
    ...{ subjects: [], topic: undefined, subject: undefined, headed: false, basis: undefined, period: undefined },
    ...{ opening: undefined, opened: false, against: [], parts: false, margin: undefined, before: undefined },
    ...{ guidance: false, outlook: false, guidancePeriod: undefined, listed: [], listing: false },
  };
}

/** What goes on into the next paragraph of the same speaker. */
export function nextParagraph({ guidance, guidancePeriod, listed, opening, opened, margin }: Passage): Passage {
  return { ...newPassage(), guidance, guidancePeriod, listed, period: opening, opening, opened, margin };
}
