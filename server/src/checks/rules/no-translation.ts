import { defaultSeverity } from '../codes';
import type { Rule } from '../rule';

/** A call without any translation: said once, as information, instead of at every paragraph. */
export const noTranslation: Rule = ({ transcript: { monolingual, turns, preamble } }) => {
  const first = turns[0]?.paragraphs[0] ?? preamble[0];
  if (monolingual === undefined || !first || turns.length === 0) return [];
  return [
    {
      ...{ line: first.line, start: first.start, end: first.end },
      code: 'no-translation',
      severity: defaultSeverity['no-translation'],
      message: (messages) => messages.findings.noTranslation(),
      related: [],
    },
  ];
};
