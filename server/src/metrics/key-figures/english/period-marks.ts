import type { ExtractedFigure } from '../../../figures/extract';
import { readRelative } from '../../../figures/relative';
import type { PeriodName } from '../period-reader';
import { comparators } from '../vocabulary/words-en';
import type { Item } from './items';

/** A period that a sentence names. */
export interface PeriodMark extends PeriodName {
  /** Indices of its first and last item. */
  readonly first: number;
  readonly last: number;
  /** Stands behind `from`, `compared with`, `over` …: what a change is measured against. */
  readonly compared: boolean;
}

type Place = Omit<PeriodMark, 'compared'>;

/** The periods of a sentence, in order. */
export function periodMarksOf(items: readonly Item[]): PeriodMark[] {
  const marks: PeriodMark[] = [];
  for (let at = 0; at < items.length; at++) {
    const place = monthsAt(items, at) ?? yearAt(items, at) ?? periodAt(items, at);
    if (!place) continue;
    marks.push({ ...place, compared: isCompared(items, place) });
    at = place.last;
  }
  return marks;
}

function periodAt(items: readonly Item[], at: number): Place | undefined {
  const said = items[at]?.figure;
  if (!said || (said.kind !== 'period' && said.kind !== 'date')) return undefined;
  const end = said.kind === 'period' ? yearEnd.exec(said.text) : null;
  if (end)
    return { first: at, last: at, figure: undefined, year: undefined, part: end[1] ? 'last-year-end' : 'year-end' };
  // `In the year-ago quarter` is not `the year`.
  const next = items[at + 1]?.text;
  const isAgo = next === 'ago' || next === 'earlier' || (next === 'before' && !items[at + 2]?.isWord);
  const figure = isAgo ? { ...said, value: before.get(said.value) ?? said.value } : said;
  const behind = next === 'of' || next === 'in' ? at + 2 : at + 1;
  // The same period of 2023.
  const year = String(figure.value).startsWith('same-quarter') ? yearIn(items[behind]) : undefined;
  if (isEndOfLastYear(items, at, figure))
    return { first: at, last: at, figure: undefined, year: undefined, part: 'last-year-end' };
  const ago = yearOffsetBehind(items, at);
  const dated = ago ? { ...figure, yearOffset: ago.offset } : figure;
  const last = ago?.last ?? (year === undefined ? behindYear(items, at, figure) : behind);
  return { first: at, last, figure: dated, year, part: undefined };
}

const yearWords = new Set(['of', 'the', 'a', 'year', 'ago', 'last', 'prior', 'previous', 'earlier', 'before']);

/** The last item of a quarter with the words that say its year: `third quarter of the prior year`. */
function behindYear(items: readonly Item[], at: number, { yearOffset }: ExtractedFigure): number {
  let last = at;
  while (yearOffset !== undefined && yearWords.has(items[last + 1]?.text ?? '')) last++;
  return last;
}

/** `At the end of last year`, `prior year-end`. */
function isEndOfLastYear(items: readonly Item[], at: number, { value }: ExtractedFigure): boolean {
  if (value !== 'year-1') return false;
  return (items[at - 1]?.text === 'of' && items[at - 2]?.text === 'end') || items[at + 1]?.text === 'end';
}

const betweenQuarterAndYear = new Set([',', 'of', 'from']);

/** The distance of the year that a quarter's year is said by behind it: `the third quarter a year ago`. */
function yearOffsetBehind(items: readonly Item[], at: number): { offset: number; last: number } | undefined {
  const figure = items[at]?.figure;
  if (!/^(?:Q[1-4]|H[12])$/.test(String(figure?.value)) || figure?.yearOffset !== undefined) return undefined;
  const last = betweenQuarterAndYear.has(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const relative = items[last]?.figure ? readRelative(items[last].figure.value) : undefined;
  const isYear = relative?.unit === 'year' || relative?.unit === 'same-quarter';
  return isYear && relative.offset < 0 ? { offset: relative.offset, last } : undefined;
}

const yearEnd = /^(last |prior |previous )?(?:fiscal |calendar )?year[ -]end$/i;

/** What `the year` and `the quarter` are with `before` behind them. */
const before: ReadonlyMap<string | number, string> = new Map([
  ['year+0', 'same-quarter-1'],
  ['quarter+0', 'quarter-1'],
]);

/** The year that a figure names by itself. */
function yearIn(item: Item | undefined): number | undefined {
  const value = item?.figure?.kind === 'period' ? String(item.figure.value) : '';
  return /^\d{4}$/.test(value) ? Number(value) : undefined;
}

const monthParts: Readonly<Record<number, '9M' | 'H1'>> = { 6: 'H1', 9: '9M' };
const behindMonths = new Set(['of', 'in', 'ended', 'period', 'fiscal', 'year']);

/** `first nine months of 2024`, `nine months ended September 30, 2024`, `the six months period`. */
function monthsAt(items: readonly Item[], at: number): Place | undefined {
  const figure = items[at]?.figure;
  const part = figure?.unit === 'month' ? monthParts[Number(figure.value)] : undefined;
  if (!figure || !part) return undefined;
  const isFirst = items[at - 1]?.text === 'first';
  const behind = items[at + 1]?.text ?? '';
  const isPeriod = behind === 'ended' || (items[at - 1]?.text === 'the' && (behind === 'of' || behind === 'period'));
  if (!isFirst && !isPeriod) return undefined;
  let next = at + 1;
  while (behindMonths.has(items[next]?.text ?? '')) next++;
  const end = items[next]?.figure;
  const isEnd = end?.kind === 'period' || end?.kind === 'date';
  const year = isEnd ? /^\d{4}/.exec(String(end.value))?.[0] : undefined;
  return {
    ...{ first: isFirst ? at - 1 : at, last: isEnd ? next : at, figure, part },
    year: year === undefined ? undefined : Number(year),
  };
}

/** `year-end`, `year to date`, `full-year`. */
function yearAt(items: readonly Item[], at: number): Place | undefined {
  const [year, first, second] = [items[at], items[at + 1]?.text, items[at + 2]?.text];
  if (year?.text === 'full' && first === 'year' && !items[at + 1]?.figure) {
    return { first: at, last: at + 1, figure: undefined, year: undefined, part: 'full-year' };
  }
  if (year?.text !== 'year' || year.figure) return undefined;
  const place = { first: at, figure: undefined, year: undefined };
  if (first === 'end') return { ...place, last: at + 1, part: 'year-end' };
  return first === 'to' && second === 'date' ? { ...place, last: at + 2, part: 'to-date' } : undefined;
}

const REACH = 5;
/** Before `to` or `with`, these compare: `flat to last year`. */
const levelling = new Set([
  'flat',
  'similar',
  'equal',
  'relative',
  'comparable',
  'identical',
  'close',
  'even',
  'unchanged',
  'level',
  'consistent',
  'line',
]);
const between = new Set(
  'the our a an with to that of in what end we had at as for those its levels reported very record exceptionally strong weak tough difficult soft'.split(
    ' ',
  ),
);

function isCompared(items: readonly Item[], { first, last, figure }: Place): boolean {
  // `An improvement from a year ago when it was …`: of what follows, it is the period.
  if (items[last + 1]?.text === 'when') return false;
  // `Over the year` is in it.
  const isNow = /\+0$/.test(String(figure?.value));
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const text = items[at]?.text ?? '';
    if (text === 'over') return !isNow;
    // `Up 1.1% on a year ago`.
    if (text === 'on' && items[at - 1]?.figure) return !isNow;
    if (comparators.has(text) || ((text === 'to' || text === 'with') && levelling.has(items[at - 1]?.text ?? '')))
      return true;
    if (!between.has(text)) return false;
  }
  return false;
}
