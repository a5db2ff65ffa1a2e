import { type Analysis, analyse } from '../../../server/src/analysis';
import type { Finding } from '../../../server/src/checks/finding';
import { type Call, type Line, textOf } from './call';
import type { Accepted, Defect } from './defect';

/** What the checks made of one defect. */
export interface Score {
  readonly found: boolean;
  /** Reports where nothing was damaged. */
  readonly elsewhere: readonly Finding[];
  /** All reports that the call did not have before. */
  readonly reports: readonly Finding[];
}

/** How many lines a report may stand from the place it is about. */
const TOLERANCE = 1;

/** Runs the checks on a damaged call. */
export function examine(defect: Defect, call: Call): Score {
  return judge(defect, call, analyse(textOf(defect.lines), call.analysis).findings);
}

/** Compares the findings in a damaged call with the defect that was made. */
export function judge(defect: Defect, call: Call, findings: Analysis['findings']): Score {
  const lineOf = new Map(defect.lines.map((line, at) => [line, at]));
  const isNear = (finding: Finding, places: readonly Line[]): boolean =>
    places.some((place) => Math.abs((lineOf.get(place) ?? Number.NaN) - finding.line) <= TOLERANCE);
  const names = (finding: Finding, { codes, at }: Accepted): boolean =>
    codes.includes(finding.code) && isNear(finding, at);

  const known = new Set(
    call.analysis.findings.map(({ code, line }) => keyOf(code, lineOf.get(call.lines[line] ?? noLine))),
  );
  const reports = findings.filter(({ code, line }) => !known.has(keyOf(code, line)));
  return {
    found: reports.some((finding) => defect.accepted.some((accepted) => names(finding, accepted))),
    elsewhere: reports.filter((finding) => !isNear(finding, defect.damaged)),
    reports,
  };
}

const noLine: Line = { text: '' };

function keyOf(code: string, line: number | undefined): string {
  return `${code} ${line ?? 'gone'}`;
}
