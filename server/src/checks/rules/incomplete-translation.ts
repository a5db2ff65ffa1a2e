import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A translation that breaks off or leaves out sentences: said at what is missing. */
export const incompleteTranslation: Rule = ({ alignment }) =>
  alignment.units.flatMap(({ source, target, omission }) => {
    if (!source || !target || !omission) return [];
    const { line } = source;
    const missing = { line, start: source.start + omission.start, end: source.start + omission.end };
    const translation = explain(target, ({ findings }) => findings.translationHere());
    return [
      report(
        'incomplete-translation',
        missing,
        ({ findings }) => (omission.brokenOff ? findings.translationBreaksOff() : findings.sentencesLeftOut()),
        [translation],
      ),
    ];
  });
