import { defaultSeverity } from '../codes';
import type { Rule } from '../rule';

/** A speaker who says nothing. */
export const emptyTurn: Rule = ({ transcript }) =>
  transcript.turns.flatMap(({ header: { canonical }, paragraphs }) =>
    paragraphs.length > 0
      ? []
      : [
          {
            ...{ line: canonical.line, start: canonical.start, end: canonical.end },
            code: 'empty-turn',
            severity: defaultSeverity['empty-turn'],
            message: (messages) => messages.findings.emptyTurn(canonical.name.text),
            related: [],
          },
        ],
  );
