import type { Reading } from '../draft';
import { relativeFigure } from '../relative';
import type { RelativePeriod } from '../tokens/lexicon';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';

const offsets = new Map(
  Object.entries({
    last: -1,
    prior: -1,
    previous: -1,
    preceding: -1,
    past: -1,
    this: 0,
    current: 0,
    the: 0,
    next: 1,
    coming: 1,
    following: 1,
  }),
);

const comparing = wordSet('over on to');
const samePeriods = wordSet('period quarter time month three six');
const betweenSameAndYear = wordSet('of in the a month months period');

/** A period said by its distance, and the first token after it. */
export interface RelativeReading {
  readonly next: number;
  readonly period: RelativePeriod;
}

/** `last year`, `the prior-year period`, `year-ago quarter`, `this quarter`, `a year ago`: implicit figures. */
export function readRelativePeriod(tokens: Tokens, from: number): Reading | undefined {
  const reading = relativeAt(tokens, from);
  if (!reading) return undefined;
  const figure = relativeFigure(tokens.start(from), tokens.end(reading.next - 1), reading.period);
  return { next: reading.next, figures: [figure] };
}

export function relativeAt(tokens: Tokens, from: number): RelativeReading | undefined {
  return samePeriodAt(tokens, from) ?? yearAgoAt(tokens, from) ?? namedAt(tokens, from);
}

const sames = wordSet('same comparable corresponding');

/** `same period last year`, `corresponding quarter of the prior year`. */
function samePeriodAt(tokens: Tokens, from: number): RelativeReading | undefined {
  if (!sames.has(tokens.text(from)) || !samePeriods.has(tokens.text(from + 1))) return undefined;
  let at = from + 2;
  while (betweenSameAndYear.has(tokens.text(at))) at++;
  const year = yearAgoAt(tokens, at) ?? yearAgoAt(tokens, at - 1) ?? namedAt(tokens, at);
  const next = year?.next ?? at;
  return { next, period: { unit: 'same-quarter', offset: year?.period.offset ?? -1 } };
}

const beforeYearAgo = wordSet('a one the');
const agos = wordSet('ago earlier prior');

/** `at year-end`, `from year end`: that of the year, or of the one before. */
export function readYearEnd(tokens: Tokens, from: number): Reading | undefined {
  if (tokens.text(from) !== 'year') return undefined;
  const end = tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  if (tokens.text(end) !== 'end' || !beforeYearEnd.has(tokens.text(from - 1))) return undefined;
  const figures = [-1, 0].map((offset) =>
    relativeFigure(tokens.start(from), tokens.end(end), { unit: 'year', offset }),
  );
  return { next: end + 1, figures };
}

const beforeYearEnd = wordSet('at by since from until before to versus vs than over this');

/** `a year ago`, `the year-ago quarter`, `a year earlier`, `year-prior`. */
function yearAgoAt(tokens: Tokens, from: number): RelativeReading | undefined {
  const at = beforeYearAgo.has(tokens.text(from)) ? from + 1 : from;
  if (tokens.text(at) !== 'year') return undefined;
  const ago = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  if (!agos.has(tokens.text(ago))) return undefined;
  const next = isPeriodWord(tokens, ago + 1) ? ago + 2 : ago + 1;
  return { next, period: { unit: 'same-quarter', offset: -1 } };
}

/** `last year`, `prior fiscal quarter`, `prior-year period`. */
function namedAt(tokens: Tokens, from: number): RelativeReading | undefined {
  const said = offsets.get(tokens.text(from));
  if (said === undefined) return undefined;
  // "The year before" is the last one.
  const offset = said === 0 && tokens.text(from + 2) === 'before' ? -1 : said;
  let at = tokens.text(from + 1) === '-' ? from + 2 : from + 1;
  if (offset === 1 && endsThought(tokens, at)) return elided(tokens, from, at);
  // What may follow is in the lexicon: any other word need not be cut out.
  if (tokens.word(at) === 0) return undefined;
  const between = tokens.text(at);
  const isNamed = between === 'fiscal' || between === 'calendar' || between === 'full';
  if (isNamed) at++;
  const text = tokens.text(at);
  if (text === 'quarter' || text === "quarter's") return { next: at + 1, period: { unit: 'quarter', offset } };
  if (text === 'half') return halfAt(tokens, at, offset);
  if (text !== 'year' && text !== "year's") return undefined;
  // "The full year 2023" says which year it is.
  if (isNamed && tokens.isNumber(tokens.text(at + 1) === 'of' ? at + 2 : at + 1)) return undefined;
  const hyphenated = tokens.text(at + 1) === '-';
  const behind = hyphenated ? at + 2 : at + 1;
  if (hyphenated && comparing.has(tokens.text(behind))) return undefined;
  if (isPeriodWord(tokens, behind)) return { next: behind + 1, period: { unit: 'same-quarter', offset } };
  return { next: at + 1, period: { unit: 'year', offset } };
}

const wholes = wordSet('of a an the that our their its it this');

/** `the half`, `this half-year`, but not the half of something. */
function halfAt(tokens: Tokens, at: number, offset: number): RelativeReading | undefined {
  const year = tokens.text(at + 1) === '-' ? at + 2 : at + 1;
  if (tokens.text(year) === 'year') return { next: year + 1, period: { unit: 'half', offset } };
  if (year === at + 2 || wholes.has(tokens.text(at + 1))) return undefined;
  return { next: at + 1, period: { unit: 'half', offset } };
}

const beforeAdjective = wordSet('a our another this');
const intensifiers = wordSet('very really pretty particularly exceptionally another');
const noAdjectives = wordSet('and or by in of to with than over under about other');

/** `a good half`, `our best half`: the half that the call reports on. */
export function readHalfYear(tokens: Tokens, at: number): Reading | undefined {
  const described = tokens.isWord(at - 1) && !noAdjectives.has(tokens.text(at - 1));
  // A good half, a very good half.
  const article = intensifiers.has(tokens.text(at - 2)) ? at - 3 : at - 2;
  if (!described || !beforeAdjective.has(tokens.text(article))) return undefined;
  const half = tokens.text(at) === 'half' ? halfAt(tokens, at, 0) : undefined;
  if (!half) return undefined;
  return { next: half.next, figures: [relativeFigure(tokens.start(at), tokens.end(half.next - 1), half.period)] };
}

const thoughtEnds = wordSet('. , ; ? !');

/** The end of a clause, or `one` and the end: the noun is left out. */
function endsThought(tokens: Tokens, at: number): boolean {
  const end = tokens.text(at) === 'one' ? at + 1 : at;
  return !tokens.has(end) || (tokens.isSymbol(end) && thoughtEnds.has(tokens.text(end)));
}

/** How far back the noun that `the next` leaves out may stand, in tokens. */
const ELLIPSIS_REACH = 25;

/** `this half, and we'll do so in the next`. */
function elided(tokens: Tokens, from: number, next: number): RelativeReading | undefined {
  for (let at = from - 1; at >= 0 && from - at <= ELLIPSIS_REACH; at--) {
    const text = tokens.text(at);
    if (text === 'half' || text === 'quarter') return { next, period: { unit: text, offset: 1 } };
  }
  return undefined;
}

function isPeriodWord(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  return text === 'quarter' || text === 'period';
}
