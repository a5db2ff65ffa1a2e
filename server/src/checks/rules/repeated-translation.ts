import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A translation that is that of another paragraph, which has it, too. */
export const repeatedTranslation: Rule = ({ alignment }) =>
  alignment.units.flatMap(({ source, repeats }) => {
    if (!source || !repeats) return [];
    const original = explain(repeats, ({ findings }) => findings.translationHere());
    return [
      report('repeated-translation', source, ({ findings }) => findings.repeatedTranslation(repeats.line + 1), [
        original,
      ]),
    ];
  });
