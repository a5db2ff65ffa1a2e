import type { ExtractedFigure } from '../../../figures/extract';
import type { Sentence } from '../../../transcript/sentences';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { type Item, itemsOf } from './items';
import { type Mention, mentionsOf } from './mentions';
import { type PeriodMark, periodMarksOf } from './period-marks';
import { type Value, valuesOf } from './values';

/** A sentence cut up: its words, and the amounts, periods and metrics among them. */
export interface ParsedSentence {
  /** Of the paragraph. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly values: readonly Value[];
  readonly periods: readonly PeriodMark[];
  readonly mentions: readonly Mention[];
  /** What an item is part of, by its index. */
  valueAt(at: number): Value | undefined;
  periodAt(at: number): PeriodMark | undefined;
  mentionAt(at: number): Mention | undefined;
}

export function parseSentence(
  text: string,
  sentence: Sentence,
  figures: readonly ExtractedFigure[],
  { english }: Vocabulary,
): ParsedSentence {
  const items = itemsOf(text, sentence, figures);
  const periods = periodMarksOf(items);
  const values = valuesOf(items).filter((value) => !periods.some((period) => overlap(period, value)));
  const mentions = mentionsOf(text, items, english);
  const [valueAt, periodAt, mentionAt] = [index(values), index(periods), index(mentions)];
  return {
    ...{ text, items, values, periods, mentions },
    valueAt: (at) => valueAt[at],
    periodAt: (at) => periodAt[at],
    mentionAt: (at) => mentionAt[at],
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function index<Part extends Stretch>(parts: readonly Part[]): Part[] {
  const byItem: Part[] = [];
  for (const part of parts) for (let at = part.first; at <= part.last; at++) byItem[at] = part;
  return byItem;
}
