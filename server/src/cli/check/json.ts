import { type Format, jsonOf } from '../report';

/** `check --format json`: lines and columns 1-based, `endColumn` exclusive. */
export const checkJson: Format = (files, { messages }) =>
  jsonOf(
    files.map(({ path, analysis }) => ({
      path,
      diagnostics: analysis.findings.map(({ line, start, end, severity, code, message }) => ({
        line: line + 1,
        column: start + 1,
        endLine: line + 1,
        endColumn: end + 1,
        severity,
        code,
        message: message(messages),
      })),
    })),
  );
