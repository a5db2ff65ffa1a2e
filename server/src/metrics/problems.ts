import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Transcript } from '../transcript/model';
import type { ProblemCount } from './overview';

/** How many problems there are somewhere, and the most severe level among them. */
export interface ProblemTally {
  readonly problems: number;
  readonly worst: Severity | null;
}

export const noProblems: ProblemTally = { problems: 0, worst: null };

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function addProblems(a: ProblemTally, b: ProblemTally): ProblemTally {
  const worst = order.find((severity) => severity === a.worst || severity === b.worst) ?? null;
  return { problems: a.problems + b.problems, worst };
}

/** Findings counted by code, the most severe first, and by turn. Both run in document order, so one pass does. */
export function countProblems(
  { turns }: Transcript,
  shown: readonly { readonly finding: Finding; readonly severity: Severity }[],
): { byCode: ProblemCount[]; byTurn: ProblemTally[] } {
  const counts = new Map<string, ProblemCount>();
  const byTurn = turns.map(() => noProblems);
  let turn = -1;
  for (const { finding, severity } of shown) {
    const known = counts.get(finding.code);
    const worse = known === undefined || order.indexOf(severity) < order.indexOf(known.severity);
    counts.set(finding.code, {
      code: finding.code,
      severity: worse ? severity : known.severity,
      count: (known?.count ?? 0) + 1,
      first: known?.first ?? { line: finding.line, start: finding.start, end: finding.end },
    });
    while ((turns[turn + 1]?.startLine ?? Number.POSITIVE_INFINITY) <= finding.line) turn++;
    const own = byTurn[turn];
    if (own !== undefined) byTurn[turn] = addProblems(own, { problems: 1, worst: severity });
  }
  const byCode = [...counts.values()].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count,
  );
  return { byCode, byTurn };
}
