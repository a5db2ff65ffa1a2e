import type { Severity } from '../../checks/codes';
import { printable } from '../../features/excerpt';
import { type Format, textOf } from '../report';

/** `path:line:column severity code message`, as editors and build tools read it, and a line that sums up. */
export const checkText: Format = (files, { messages, commandLine }) => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const lines = files.flatMap(({ path, analysis }) =>
    analysis.findings.map(({ line, start, severity, code, message }) => {
      counts[severity]++;
      return printable(`${path}:${line + 1}:${start + 1} ${severity} ${code} ${message(messages)}`);
    }),
  );
  const accepted = files.reduce((sum, { analysis }) => sum + analysis.accepted.length, 0);
  return textOf([...lines, commandLine.problems(counts, files.length, accepted)]);
};
