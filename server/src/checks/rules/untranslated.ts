import { languageOf } from '../../transcript/language';
import { replaceByPlaceholder } from '../repairs/placeholders';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A name or a word may be the same in both languages; more than this is a paragraph that nobody translated. */
const WORDS_KEPT = 3;

/** A translation that is still in the source language. */
export const untranslated: Rule = ({ transcript, alignment }) =>
  transcript.monolingual !== undefined
    ? []
    : alignment.units.flatMap(({ source, target }) => {
        if (!source || !target || languageOf(target.text) !== 'en') return [];
        if (target.text.split(/\s+/, WORDS_KEPT + 1).length <= WORDS_KEPT) return [];
        const translation = explain(target, ({ findings }) => findings.translationHere());
        return [
          {
            ...report('untranslated', source, ({ findings }) => findings.untranslated(), [translation]),
            repairs: () => [replaceByPlaceholder(target, transcript)],
          },
        ];
      });
