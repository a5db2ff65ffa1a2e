import { report } from '../report';
import type { Rule } from '../rule';

/** A call without any translation: said once, as information, instead of at every paragraph. */
export const noTranslation: Rule = ({ transcript: { monolingual, turns, preamble } }) => {
  const first = turns[0]?.paragraphs[0] ?? preamble[0];
  if (monolingual === undefined || !first || turns.length === 0) return [];
  return [report('no-translation', first, ({ findings }) => findings.noTranslation())];
};
