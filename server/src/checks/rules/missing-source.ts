import { defaultSeverity } from '../codes';
import type { Rule } from '../rule';

/** A translation without its source. */
export const missingSource: Rule = ({ alignment }) =>
  alignment.units.flatMap(({ source, target }) =>
    target && !source
      ? [
          {
            ...{ line: target.line, start: target.start, end: target.end },
            code: 'missing-source',
            severity: defaultSeverity['missing-source'],
            message: (messages) => messages.findings.missingSource(),
            related: [],
          },
        ]
      : [],
  );
