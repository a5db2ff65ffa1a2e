import type { PlacedFigure } from '../figures/placed';

const sentenceEnd = /[。?!?!]|\.(?=\s|$)/;

/** What stands before a period that something is only compared with. */
const compared =
  /(?:\b(?:from|than|versus|vs\.?|over|against|compared (?:with|to))|較|较|比|相比|相較於|相较于|從|从)[^。,，;；]{0,30}$/i;

/**
 * The period that an amount refers to: the nearest one said before it in its sentence, or else behind it. A guess for
 * the reader's eye, which no check relies on; undefined for periods themselves and where the sentence says none.
 */
export function periodOf(placed: PlacedFigure, figures: readonly PlacedFigure[]): PlacedFigure | undefined {
  const { kind } = placed.figure;
  if (kind === 'period' || kind === 'date' || kind === 'identifier') return undefined;
  const text = placed.unit[placed.side]?.text ?? '';
  const inSentence = (other: PlacedFigure): boolean => {
    const [from, to] = other.start < placed.start ? [other, placed] : [placed, other];
    return !sentenceEnd.test(text.slice(from.figure.end, to.figure.start));
  };
  const isCompared = (period: PlacedFigure): boolean => {
    const isBefore = period.start < placed.start;
    // What a change starts from is of the period it is compared with: 較第一季的200萬美元, `from $2 million in Q1`.
    if (isBefore && /^的?\s*$/.test(text.slice(period.figure.end, placed.figure.start))) return false;
    return compared.test(text.slice(isBefore ? 0 : placed.figure.end, period.figure.start));
  };
  const periods = figures.filter(
    (other) => other.line === placed.line && other.figure.kind === 'period' && !isCompared(other),
  );
  const before = periods.filter((period) => period.start < placed.start && inSentence(period)).at(-1);
  return before ?? periods.find((period) => period.start > placed.start && inSentence(period));
}
