import { report } from '../report';
import type { Rule } from '../rule';

/** A source paragraph without translation, in a call that has translations. */
export const missingTranslation: Rule = ({ transcript, alignment }) =>
  transcript.monolingual !== undefined
    ? []
    : alignment.units.flatMap(({ source, target }) =>
        source && !target
          ? [report('missing-translation', source, ({ findings }) => findings.missingTranslation())]
          : [],
      );
