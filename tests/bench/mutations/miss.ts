import { basename } from 'node:path';
import type { Finding } from '../../../server/src/checks/finding';
import type { Call } from './call';
import type { Defect } from './defect';
import type { Score } from './score';

const EXCERPT = 60;

/** What went wrong with a defect, for who improves a rule: nothing where it was found and nothing else was. */
export function missOf(kind: string, call: Call, defect: Defect, score: Score): string | undefined {
  if (score.found && score.elsewhere.length === 0) return undefined;
  const place = defect.accepted.flatMap(({ at }) => at.map((line) => defect.lines.indexOf(line))).find((at) => at >= 0);
  const line = place ?? 0;
  const verdict = score.found ? 'reported elsewhere, too' : 'missed';
  return [
    `  ${verdict}: ${basename(call.path)}:${line + 1} ${kind}`,
    ...defect.lines.slice(line, line + 2).map(({ text }) => `    | ${text.slice(0, EXCERPT)}`),
    ...score.reports.map(
      (finding) => `    → ${written(finding)}${score.elsewhere.includes(finding) ? ' (false)' : ''}`,
    ),
  ].join('\n');
}

function written({ line, start, code }: Finding): string {
  return `${line + 1}:${start + 1} ${code}`;
}
