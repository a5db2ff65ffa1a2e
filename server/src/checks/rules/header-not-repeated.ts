import { defaultSeverity } from '../codes';
import type { Rule } from '../rule';

/** A speaker header whose second copy is missing, or differs from the first. A translated copy is right. */
export const headerNotRepeated: Rule = ({ transcript }) =>
  transcript.turns.flatMap(({ header }) => {
    if (header.copy === 'same' || header.copy === 'translation') return [];
    const { canonical, first, second } = header;
    const wrong = second && canonical === first ? second : first;
    const place = { line: wrong.line, start: wrong.start, end: wrong.end };
    const common = { ...place, code: 'header-not-repeated', severity: defaultSeverity['header-not-repeated'] } as const;
    if (!second) {
      return [{ ...common, message: (messages) => messages.findings.headerNotRepeated(first.text), related: [] }];
    }
    return [
      {
        ...common,
        message: (messages) => messages.findings.headerDiffers(wrong.text, canonical.text),
        related: [
          {
            ...{ line: canonical.line, start: canonical.start, end: canonical.end },
            message: (messages) => messages.findings.otherHeaderCopy(),
          },
        ],
      },
    ];
  });
