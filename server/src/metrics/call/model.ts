import type { FigureKind, FigureStatus } from '../../figures/model';
import type { Language, SectionKind, Span, SpeakerRole } from '../../transcript/model';
import type { Length } from '../lengths';

/** On whose side of a call somebody speaks. */
export type Side = SpeakerRole;

/** How much is said, by whoever or wherever. */
export interface Talk extends Length {
  readonly turns: number;
  /** An estimate, see `pace`. */
  readonly minutes: number;
  /** Share of the call's words, 0 to 1; 0 where it has none. */
  readonly share: number;
  /** Share of the call's 字. */
  readonly characterShare: number;
}

export interface Participant extends Talk {
  /** `Speaker.index`. */
  readonly index: number;
  readonly name: string;
  readonly title: string | null;
  readonly side: Side;
  /** Whom an analyst works for, where the operator or the title says so. */
  readonly firm: string | null;
  /** Index of the speaker's longest turn. */
  readonly longestTurn: number;
}

/** A turn on the timeline of the call. */
export interface TimelineTurn extends Length {
  readonly index: number;
  /** Index of the participant. */
  readonly speaker: number;
  readonly section: SectionKind;
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  readonly minutes: number;
}

/** A figure that an answer gives, in the words of the source where there is one. */
export interface AnswerFigure {
  readonly place: Span;
  readonly kind: FigureKind;
  readonly text: string;
  readonly display: string;
  readonly status: FigureStatus;
}

/** A question, with its follow-ups, and what was answered. */
export interface Exchange {
  /** Index of the participant who asks. */
  readonly analyst: number;
  /** From the analyst's first turn to the last of the answer. */
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  /** The first words of the question. */
  readonly preview: string;
  /** Further turns in which the same analyst asks something. */
  readonly followUps: number;
  readonly question: Length & { readonly minutes: number };
  readonly answer: Length & { readonly minutes: number };
  /** Indexes of those who answer, the one who says most first; empty where nobody does. */
  readonly answeredBy: readonly number[];
  /** In document order. */
  readonly figures: readonly AnswerFigure[];
}

/** What a call tells of itself, who speaks in it how long, and what is asked. Does not depend on what is reported. */
export interface Call {
  /** As the opening of the call names it; null where it does not. */
  readonly company: string | null;
  /** The same in the translation. */
  readonly companyTranslated: string | null;
  /** `2022-Q1`, `2025-H1`, `2023-FY`. */
  readonly period: string | null;
  /** Of the call: `2024-10-31`, or `08-19` where the year is not said. */
  readonly date: string | null;
  /** What talk is measured in: the words of the source, or the 字 of a call in Chinese only. */
  readonly spoken: Language;
  /** Words or 字 a minute that estimates of time go by. */
  readonly pace: number;
  /** The whole of it. */
  readonly talk: Talk;
  /** In order of first appearance. */
  readonly participants: readonly Participant[];
  readonly sides: readonly (Talk & { readonly side: Side; readonly people: number })[];
  readonly sections: readonly (Talk & {
    readonly section: SectionKind;
    readonly startLine: number;
    readonly endLine: number;
  })[];
  readonly timeline: readonly TimelineTurn[];
  /** Indexes of the longest turns, the longest first. */
  readonly longestTurns: readonly number[];
  readonly exchanges: readonly Exchange[];
}
