import type { Localised, Repair } from '../finding';
import { insertPlaceholder } from '../repairs/placeholders';
import { removeRepetition } from '../repairs/removal';
import { report } from '../report';
import type { Rule } from '../rule';

/** A source paragraph without translation, in a call that has translations. */
export const missingTranslation: Rule = ({ transcript, alignment }) => {
  if (transcript.monolingual !== undefined) return [];
  return alignment.units.flatMap(({ source, target, placeholder, displacement }) => {
    if (!source || target || displacement) return [];
    const repairs = (): Repair[] =>
      placeholder
        ? []
        : [...removeRepetition(source, transcript, alignment), insertPlaceholder(source, transcript, alignment)];
    const message: Localised = ({ findings }) =>
      placeholder ? findings.translationToCome() : findings.missingTranslation();
    return [{ ...report('missing-translation', source, message), repairs }];
  });
};
