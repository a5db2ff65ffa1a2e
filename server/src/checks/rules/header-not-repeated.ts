import { correctCopy, repeatHeader } from '../repairs/headers';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A speaker header whose second copy is missing, or differs from the first. A translated copy is right. */
export const headerNotRepeated: Rule = ({ transcript }) =>
  transcript.turns.flatMap(({ header }) => {
    const { canonical, copy, first, second } = header;
    if (copy === 'same' || copy === 'translation') return [];
    if (!second) {
      return [
        {
          ...report('header-not-repeated', first, ({ findings }) => findings.headerNotRepeated(first.text)),
          repairs: () => [repeatHeader(header, transcript)],
        },
      ];
    }
    const wrong = canonical === first ? second : first;
    const right = explain(canonical, ({ findings }) => findings.otherHeaderCopy());
    return [
      {
        ...report('header-not-repeated', wrong, ({ findings }) => findings.headerDiffers(wrong.text, canonical.text), [
          right,
        ]),
        repairs: () => [correctCopy(wrong, canonical, transcript)],
      },
    ];
  });
