import { defaultSeverity } from '../codes';
import type { Rule } from '../rule';

/** A source paragraph without translation, in a call that has translations. */
export const missingTranslation: Rule = ({ transcript, alignment }) =>
  transcript.monolingual !== undefined
    ? []
    : alignment.units.flatMap(({ source, target }) =>
        source && !target
          ? [
              {
                ...{ line: source.line, start: source.start, end: source.end },
                code: 'missing-translation',
                severity: defaultSeverity['missing-translation'],
                message: (messages) => messages.findings.missingTranslation(),
                related: [],
              },
            ]
          : [],
      );
