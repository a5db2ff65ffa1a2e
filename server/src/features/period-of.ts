import type { PlacedFigure } from '../figures/placed';

const sentenceEnd = /[。?!?!]|\.(?=\s|$)/;

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
  const periods = figures.filter(({ line, figure }) => line === placed.line && figure.kind === 'period');
  const before = periods.filter((period) => period.start < placed.start && inSentence(period)).at(-1);
  return before ?? periods.find((period) => period.start > placed.start && inSentence(period));
}
