import type { Analysis } from '../analysis';
import type { Code, Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import { keyOf } from '../knowledge/judgements/model';
import type { Language, SectionKind, Span, SpeakerRole } from '../transcript/model';
import { type Agreement, agreementOf } from './agreement';
import { type Coverage, coverageOf } from './coverage';
import { countProblems, noProblems, type ProblemTally } from './problems';
import { preview, speakerShares } from './speakers';

export interface SpeakerMetrics extends ProblemTally {
  readonly index: number;
  readonly name: string;
  readonly title: string | null;
  readonly role: SpeakerRole;
  /** Whom an analyst works for, where the operator or the title says so. */
  readonly firm: string | null;
  readonly turns: number;
  /** Words of the source language. */
  readonly words: number;
  /** 字 of the Chinese: Chinese characters, and Latin words and numbers among them as one each. */
  readonly characters: number;
  /** Share of the call's words (of its characters where the call is Chinese only), 0 to 1. */
  readonly share: number;
}

export interface TurnMetrics extends ProblemTally {
  readonly index: number;
  readonly speaker: number;
  readonly section: SectionKind;
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  /** The first words, in the source language where there is one. */
  readonly preview: string;
}

export interface ProblemCount {
  readonly code: Code;
  /** The most severe among them. */
  readonly severity: Severity;
  readonly count: number;
  readonly first: Span;
}

/** A finding that was accepted, and the key of the judgement that accepts it. */
export interface AcceptedPlace {
  readonly place: Span;
  readonly key: string;
}

/** What the views and the command line show of one call. Arrays are fresh; values are plain data. */
export interface CallOverview {
  readonly monolingual: Language | null;
  readonly speakers: SpeakerMetrics[];
  readonly turns: TurnMetrics[];
  readonly coverage: Coverage;
  /** Figures of translated paragraphs that can be compared. */
  readonly figures: Agreement;
  readonly problems: ProblemCount[];
  readonly problemPlaces: { readonly place: Span; readonly code: Code }[];
  readonly accepted: AcceptedPlace[];
}

/**
 * Everything the views show of one call, from one computation.
 *
 * @param levels the severity a finding has under the reader's settings, undefined where its rule is off
 */
export function overviewOf(analysis: Analysis, levels: (finding: Finding) => Severity | undefined): CallOverview {
  const { transcript } = analysis;
  const shown = analysis.findings.flatMap((finding) => {
    const severity = levels(finding);
    return severity === undefined ? [] : [{ finding, severity }];
  });
  const { byCode, byTurn } = countProblems(transcript, shown);
  const turns = transcript.turns.map((turn) => ({
    ...{ index: turn.index, speaker: turn.speaker.index, section: turn.section },
    ...{ startLine: turn.startLine, endLine: turn.endLine, preview: preview(turn) },
    ...(byTurn[turn.index] ?? noProblems),
  }));
  return {
    monolingual: transcript.monolingual ?? null,
    speakers: speakerShares(transcript, byTurn),
    turns,
    coverage: coverageOf(analysis),
    figures: agreementOf(analysis).all,
    problems: byCode,
    problemPlaces: shown.map(({ finding: { line, start, end, code } }) => ({ place: { line, start, end }, code })),
    accepted: analysis.accepted.map(({ finding: { line, start, end }, judgement }) => ({
      place: { line, start, end },
      key: keyOf(judgement),
    })),
  };
}
