import type { ExtractedFigure } from '../../../figures/extract';
import { fold } from '../../../transcript/characters';
import { sentencesOf } from '../../../transcript/sentences';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { type Aside, asidesOf } from './asides';
import { type Item, itemsOf } from './items';
import { type Mention, mentionsOf } from './mentions';
import { type PeriodMark, periodMarksOf } from './period-marks';
import { type Assigned, assignedOf } from './respectively';
import { ellipticSharesOf, type Share, sharesOf } from './shares';
import { type Value, valuesOf } from './values';

/** A sentence cut up: its words, and the amounts, periods and metrics among them. */
export interface SentenceParts {
  /** Of the paragraph. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly values: readonly Value[];
  readonly periods: readonly PeriodMark[];
  readonly mentions: readonly Mention[];
  readonly asides: readonly Aside[];
  /** What an item is part of, by its index. */
  valueAt(at: number): Value | undefined;
  periodAt(at: number): PeriodMark | undefined;
  mentionAt(at: number): Mention | undefined;
}

/** A sentence with the shares of revenue that it lists. */
export interface ParsedSentence extends SentenceParts {
  readonly shares: readonly Share[];
  /** Those that are shares of revenue only where the sentences before have listed some. */
  readonly ellipticShares: readonly Share[];
  /** What the amounts of lists are of that go with a list before them. */
  readonly assigned: ReadonlyMap<Value, Assigned>;
}

/** Nobody says a longer sentence, or more figures in one; what looks like one is a list, in which nothing is certain. */
const LONGEST_SENTENCE = 2_000;
const MOST_FIGURES = 50;

/** The sentences of an English paragraph. `figures` are all of its figures, in order. */
export function parseParagraph(
  text: string,
  figures: readonly ExtractedFigure[],
  vocabulary: Vocabulary,
): ParsedSentence[] {
  const sentences: ParsedSentence[] = [];
  const folded = fold(text);
  let next = 0;
  for (const { start, end } of sentencesOf(text)) {
    const first = next;
    while (next < figures.length && (figures[next]?.start ?? end) < end) next++;
    if (end - start > LONGEST_SENTENCE || next - first > MOST_FIGURES) continue;
    const own = figures.slice(first, next).filter((figure) => figure.end <= end);
    sentences.push(parseSentence(text, itemsOf(folded, { start, end }, own), vocabulary));
  }
  return sentences;
}

function parseSentence(text: string, items: readonly Item[], { english }: Vocabulary): ParsedSentence {
  const periods = periodMarksOf(items);
  const values = valuesOf(items).filter((value) => !periods.some((period) => overlap(period, value)));
  const mentions = mentionsOf(text, items, english);
  const [valueAt, periodAt, mentionAt] = [index(values), index(periods), index(mentions)];
  const parts: SentenceParts = {
    ...{ text, items, values, periods, mentions, asides: asidesOf(items) },
    valueAt: (at) => valueAt[at],
    periodAt: (at) => periodAt[at],
    mentionAt: (at) => mentionAt[at],
  };
  return { ...parts, shares: sharesOf(parts), ellipticShares: ellipticSharesOf(parts), assigned: assignedOf(parts) };
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
