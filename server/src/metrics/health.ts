import type { Analysis } from '../analysis';
import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Language, Span } from '../transcript/model';
import { type Agreement, agreementOf, type KindAgreement } from './agreement';
import { type Coverage, coverageOf } from './coverage';
import type { ProblemCount } from './overview';
import { countProblems } from './problems';

/** How many problems of each severity; hints count as information. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/**
 * Whether a call can be published. `empty`: nothing is said in it; `monolingual`: there is no translation to judge;
 * `errors`, `warnings`: the most severe problems there are; `ready`: none of either.
 */
export interface Verdict extends Counts {
  readonly is: 'ready' | 'errors' | 'warnings' | 'monolingual' | 'empty';
  /** The one language of a monolingual call. */
  readonly language: Language | null;
  /** Where the first of the most severe problems stands; null where there are neither errors nor warnings. */
  readonly first: Span | null;
}

/** How a translation does, under the reader's settings and without what was accepted. */
export interface Health {
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly figures: Agreement;
  /** The kinds of figure that the call has. They add up to `figures`. */
  readonly figuresByKind: readonly KindAgreement[];
  /** The most severe first. */
  readonly problems: readonly ProblemCount[];
  /** By `Turn.index`. */
  readonly problemsByTurn: readonly Counts[];
  /** By `Speaker.index`. */
  readonly problemsBySpeaker: readonly Counts[];
  /** Of what stands before the first header. */
  readonly problemsOfNobody: Counts;
  /** How many problems were accepted. */
  readonly accepted: number;
}

type MutableCounts = { -readonly [Key in keyof Counts]: Counts[Key] };

const countedAs: Readonly<Record<Severity, keyof Counts>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'information',
};

/** @param levels the severity a finding has under the reader's settings, undefined where its rule is off */
export function healthOf(analysis: Analysis, levels: (finding: Finding) => Severity | undefined): Health {
  const { transcript, findings, accepted } = analysis;
  const shown = findings.flatMap((finding) => {
    const severity = levels(finding);
    return severity === undefined ? [] : [{ finding, severity }];
  });
  const all = nothing();
  const nobody = nothing();
  const byTurn = transcript.turns.map(nothing);
  const bySpeaker = transcript.speakers.map(nothing);
  let turn = -1;
  for (const { finding, severity } of shown) {
    // Both run in document order, so one pass does.
    while ((transcript.turns[turn + 1]?.startLine ?? Number.POSITIVE_INFINITY) <= finding.line) turn++;
    const speaker = transcript.turns[turn]?.speaker;
    const places = [all, byTurn[turn], speaker === undefined ? nobody : bySpeaker[speaker.index]];
    for (const counts of places) if (counts) counts[countedAs[severity]]++;
  }
  const { all: figures, byKind } = agreementOf(analysis);
  return {
    verdict: verdictOf(analysis, all, shown),
    coverage: coverageOf(analysis),
    figures,
    figuresByKind: byKind,
    problems: countProblems(transcript, shown).byCode,
    problemsByTurn: byTurn,
    problemsBySpeaker: bySpeaker,
    problemsOfNobody: nobody,
    accepted: accepted.length,
  };
}

function verdictOf(
  { transcript, alignment }: Analysis,
  counts: Counts,
  shown: readonly { readonly finding: Finding; readonly severity: Severity }[],
): Verdict {
  const worst: Severity = counts.errors > 0 ? 'error' : 'warning';
  const first = shown.find(({ severity }) => severity === worst)?.finding;
  const is =
    alignment.units.length === 0
      ? 'empty'
      : transcript.monolingual !== undefined
        ? 'monolingual'
        : counts.errors > 0
          ? 'errors'
          : counts.warnings > 0
            ? 'warnings'
            : 'ready';
  return {
    is,
    ...counts,
    language: is === 'monolingual' ? (transcript.monolingual ?? null) : null,
    first: first === undefined ? null : { line: first.line, start: first.start, end: first.end },
  };
}

function nothing(): MutableCounts {
  return { errors: 0, warnings: 0, information: 0 };
}
