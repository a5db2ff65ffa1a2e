import type { ExtractedFigure } from '../../../figures/extract';
import { sentencesOf } from '../../../transcript/sentences';

/** A Chinese sentence with its figures; columns within the paragraph's text, `end` exclusive. */
export interface ChineseSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly figures: readonly ExtractedFigure[];
}

/** Nobody says more in a sentence; what looks like one is a list, in which nothing is certain. */
const LONGEST = 1_000;
const MOST_FIGURES = 50;

/** The sentences of a paragraph that may say key figures. `figures` are all of its figures, in order. */
export function sentencesIn(text: string, figures: readonly ExtractedFigure[]): ChineseSentence[] {
  let next = 0;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const first = next;
    while (next < figures.length && (figures[next]?.start ?? end) < end) next++;
    const own = figures.slice(first, next);
    if (own.length > MOST_FIGURES || end - start > LONGEST) return [];
    return [{ text, start, end, said: text.slice(start, end), figures: own }];
  });
}
