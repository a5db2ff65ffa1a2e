import type { ExtractedFigure } from '../../../figures/extract';
import { comparators } from '../vocabulary/words-en';
import type { Item } from './items';

/** A period that a sentence names. */
export interface PeriodMark {
  readonly first: number;
  readonly last: number;
  readonly figure: ExtractedFigure;
  /** A year that says which the same period is of: `the same period of 2023`. */
  readonly year: number | undefined;
  /** `first nine months`: a part of the year that figures do not name. */
  readonly part: '9M' | 'H1' | 'YTD' | 'YE' | undefined;
  /** Stands behind `from`, `compared with`, `over` …: what a change is measured against. */
  readonly compared: boolean;
}

/** The periods of a sentence, in order. */
export function periodMarksOf(items: readonly Item[]): PeriodMark[] {
  const marks: PeriodMark[] = [];
  for (let at = 0; at < items.length; at++) {
    const mark = monthsAt(items, at) ?? yearEndAt(items, at) ?? periodAt(items, at);
    if (!mark) continue;
    marks.push({ ...mark, compared: isCompared(items, mark) });
    at = mark.last;
  }
  return marks;
}

type Mark = Omit<PeriodMark, 'compared'>;

function periodAt(items: readonly Item[], at: number): Mark | undefined {
  const said = items[at]?.figure;
  if (!said || (said.kind !== 'period' && said.kind !== 'date')) return undefined;
  // `In the year-ago quarter` is not `the year`.
  const isAgo = said.value === 'year+0' && /^(?:ago|earlier)$/.test(items[at + 1]?.text ?? '');
  const figure = isAgo ? { ...said, value: 'same-quarter-1' } : said;
  // The same period of 2023.
  const of = items[at + 1]?.text === 'of' || items[at + 1]?.text === 'in' ? at + 2 : at + 1;
  const behind = items[of]?.figure;
  const sets = String(figure.value).startsWith('same-quarter') && behind?.kind === 'period' && /^\d{4}$/.test(String(behind.value));
  return {
    ...{ first: at, last: sets ? of : at, figure },
    ...{ year: sets ? Number(behind.value) : undefined, part: undefined },
  };
}

const monthParts: Readonly<Record<number, '9M' | 'H1'>> = { 6: 'H1', 9: '9M' };

/** `first nine months of 2024`, `nine months ended September 30, 2024`, `six months`. */
function monthsAt(items: readonly Item[], at: number): Mark | undefined {
  const figure = items[at]?.figure;
  if (figure?.kind !== 'duration' || figure.unit !== 'month') return undefined;
  const part = monthParts[Number(figure.value)];
  const before = items[at - 1]?.text;
  let next = at + 1;
  const text = items[next]?.text;
  const isPeriod = before === 'first' || (before === 'the' && (text === 'ended' || text === 'of' || text === 'period')) || text === 'ended';
  if (!part || !isPeriod) return undefined;
  while (/^(?:of|in|ended|period|fiscal|year)$/.test(items[next]?.text ?? '')) next++;
  const behind = items[next]?.figure;
  const value = behind?.kind === 'period' || behind?.kind === 'date' ? String(behind.value) : '';
  const year = /^\d{4}/.exec(value)?.[0];
  const first = before === 'first' ? at - 1 : at;
  return { first, last: year || behind?.kind === 'date' ? next : at, figure, year: year === undefined ? undefined : Number(year), part };
}

/** `year-end`, `the end of the year`, `year to date`. */
function yearEndAt(items: readonly Item[], at: number): Mark | undefined {
  const item = items[at];
  if (item?.text !== 'year' || item.figure) return undefined;
  const figure: ExtractedFigure | undefined = undefined;
  const end = items[at + 1]?.text === 'end';
  const toDate = items[at + 1]?.text === 'to' && items[at + 2]?.text === 'date';
  if (figure || (!end && !toDate)) return undefined;
  return {
    ...{ first: at, last: end ? at + 1 : at + 2, figure: noFigure, year: undefined, part: end ? 'YE' : 'YTD' },
  };
}

const noFigure: ExtractedFigure = {
  ...{ start: 0, end: 0, language: 'en', kind: 'duration', text: '', value: 0, unit: undefined, approximate: false },
  ...{ direction: undefined, implicit: true, converted: false, yearOffset: undefined },
};

const between = new Set(['the', 'our', 'a', 'with', 'to', 'that', 'of', 'in', 'what', 'end', 'we', 'had', 'at', 'as', 'for', 'those', 'its', 'levels', 'reported']);

function isCompared(items: readonly Item[], { first, figure }: Mark): boolean {
  // `Over the year` is in it.
  const isNow = /\+0$/.test(String(figure.value));
  for (let at = first - 1; at >= 0 && first - at <= 5; at--) {
    const text = items[at]?.text ?? '';
    if (text === 'over') return !isNow;
    if (comparators.has(text)) return true;
    if (!between.has(text)) return false;
    if (text === 'in' && items[at - 1]?.text !== 'with') continue;
  }
  return false;
}
