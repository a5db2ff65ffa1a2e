import { replaceByPlaceholder } from '../repairs/placeholders';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A translation that is that of another paragraph, which has it, too. */
export const repeatedTranslation: Rule = ({ transcript, alignment }) =>
  alignment.units.flatMap(({ source, target, repeats }) => {
    if (!source || !target || !repeats) return [];
    const original = explain(repeats, ({ findings }) => findings.translationHere());
    return [
      {
        ...report('repeated-translation', source, ({ findings }) => findings.repeatedTranslation(repeats.line + 1), [
          original,
        ]),
        repairs: () => [replaceByPlaceholder(target, transcript)],
      },
    ];
  });
