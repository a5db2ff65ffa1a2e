import type { Localised, Repair } from '../finding';
import { insertSourcePlaceholder } from '../repairs/placeholders';
import { removeRepetition, removeTranslation } from '../repairs/removal';
import { report } from '../report';
import type { Rule } from '../rule';

/** A translation without its source. */
export const missingSource: Rule = ({ transcript, alignment }) =>
  alignment.units.flatMap(({ source, target, placeholder, displacement }) => {
    if (!target || source || displacement) return [];
    const repairs = (): Repair[] => {
      if (placeholder) return removeTranslation(target, placeholder, transcript);
      const keepPlace = insertSourcePlaceholder(target, transcript, alignment);
      const repetition = removeRepetition(target, transcript, alignment);
      if (repetition.length > 0) return [...repetition, keepPlace];
      return [keepPlace, ...removeTranslation(target, undefined, transcript)];
    };
    const message: Localised = ({ findings }) => (placeholder ? findings.sourceToCome() : findings.missingSource());
    return [{ ...report('missing-source', target, message), repairs }];
  });
