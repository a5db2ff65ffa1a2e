import { followsLetters, isYearAt, type Part, shortPart, type YearReading, yearAt } from '../common/short-periods';
import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { periodValue } from '../years';
import { relativeAt } from './relative';

/**
 * Reads quarters, halves and years: `Q1`, `1Q23`, `first quarter of fiscal 2022`, `second half`, `FY2024`,
 * `full year 2021`, `2023`. A quarter with the full year of the same year is one figure, as openings say it:
 * `Fourth quarter and full year 2021`.
 */
export function readPeriod(tokens: Tokens, from: number): Reading | undefined {
  return (
    readPart(tokens, from) ?? readCoordinated(tokens, from) ?? readFiscalYear(tokens, from) ?? readYear(tokens, from)
  );
}

function readPart(tokens: Tokens, from: number): Reading | undefined {
  const part = shortPart(tokens, from) ?? spokenPart(tokens, from);
  if (!part) return undefined;
  const start = tokens.start(from);
  const whole = fullYearBehind(tokens, part.next);
  if (whole) {
    const value = `${periodValue(whole.year, part.part)}+${whole.year}-FY`;
    return { next: whole.next, figures: [draft(start, whole.end, 'period', value)] };
  }
  const year = yearBehind(tokens, part.next);
  const value = periodValue(year?.year, part.part);
  const relative = year ? undefined : relativeYearAround(tokens, from, part.next);
  const figure = draft(start, year?.end ?? part.end, 'period', value, { yearOffset: relative?.offset });
  return { next: year?.next ?? relative?.next ?? part.next, figures: [figure] };
}

const beforeRelative = wordSet('of in the');

/** `of the prior year`, `a year ago`, and before the quarter `last year's`. */
function relativeYearAround(tokens: Tokens, from: number, next: number): { next: number; offset: number } | undefined {
  let at = next;
  while (at - next < 2 && beforeRelative.has(tokens.text(at))) at++;
  const behind = relativeAt(tokens, at);
  if (behind && behind.period.unit !== 'quarter') return { next: behind.next, offset: behind.period.offset };
  for (let index = from - 2; index >= from - 4; index--) {
    const ahead = relativeAt(tokens, index);
    if (ahead?.period.unit === 'year' && ahead.next === from) return { next, offset: ahead.period.offset };
  }
  return undefined;
}

/** `first quarter`, `4th quarter`, `second half`. */
function spokenPart(tokens: Tokens, at: number): Part | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return undefined;
  let next = ordinal.next;
  if (tokens.text(next) === '-') next++;
  if (tokens.text(next) === 'fiscal' || tokens.text(next) === 'calendar') next++;
  if (tokens.text(next) === '-') next++;
  const text = tokens.text(next);
  const isQuarter = quarters.has(text) && ordinal.value <= 4;
  const isHalf = text === 'half' && ordinal.value <= 2;
  if ((!isQuarter && !isHalf) || isSuccession(tokens, next + 1)) return undefined;
  const end = text.endsWith("'s") ? tokens.end(next) - 2 : tokens.end(next);
  return { next: next + 1, end, part: `${isQuarter ? 'Q' : 'H'}${ordinal.value}` };
}

/** `the third quarter in a row`, `the second quarter running`: counted, not named. */
function isSuccession(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  return text === 'running' || (text === 'in' && tokens.text(at + 1) === 'a' && tokens.text(at + 2) === 'row');
}

const quarters = wordSet("quarter quarters quarter's");
const halves = new Map([
  ['front', 1],
  ['back', 2],
  ['latter', 2],
]);
const ordinalEndings = wordSet('st nd rd th');

function ordinalAt(tokens: Tokens, at: number): { next: number; value: number } | undefined {
  if (tokens.isNumber(at)) {
    const isOrdinal = tokens.glued(at + 1) && ordinalEndings.has(tokens.text(at + 1));
    return isOrdinal ? { next: at + 2, value: tokens.value(at) } : undefined;
  }
  // The back half of the year is its second one.
  const half = tokens.text(at + 1) === 'half' ? halves.get(tokens.text(at)) : undefined;
  const value = half ?? tokens.sense(at, 'ordinal')?.value;
  return value === undefined ? undefined : { next: at + 1, value };
}

const coordinators = wordSet('and or to through , -');

/** `third and fourth quarters of 2022`: two figures. */
function readCoordinated(tokens: Tokens, from: number): Reading | undefined {
  const first = ordinalAt(tokens, from);
  if (!first || first.value > 4 || !coordinators.has(tokens.text(first.next))) return undefined;
  const part = spokenPart(tokens, tokens.text(first.next + 1) === 'the' ? first.next + 2 : first.next + 1);
  if (!part) return undefined;
  const year = yearBehind(tokens, part.next);
  const value = periodValue(year?.year, `${part.part[0]}${first.value}`);
  const own = draft(tokens.start(from), tokens.end(first.next - 1), 'period', value);
  const end = year?.end ?? part.end;
  const other = draft(tokens.start(first.next + 1), end, 'period', periodValue(year?.year, part.part));
  return { next: year?.next ?? part.next, figures: [own, other] };
}

const beforeYear = wordSet('of in for');
const yearOwners = wordSet('the our its their');
const fiscalWords = wordSet('fiscal calendar full year fy cy -');

/** `of 2022`, `fiscal year 2022`, `'22`, `FY23`, glued `23`. */
function yearBehind(tokens: Tokens, from: number): YearReading | undefined {
  let at = from;
  if (tokens.isNumber(at) && tokens.glued(at)) return yearAt(tokens, at, true);
  const text = tokens.text(at);
  if (text === "'" || (text === '-' && tokens.glued(at) && tokens.glued(at + 1))) {
    return yearAt(tokens, at + 1, tokens.glued(at + 1));
  }
  if (text === ',') at++;
  if (beforeYear.has(tokens.text(at))) at++;
  if (yearOwners.has(tokens.text(at))) at++;
  let fiscal = false;
  while (at - from < 5 && fiscalWords.has(tokens.text(at))) {
    fiscal = true;
    at++;
  }
  const apostrophe = tokens.text(at) === "'";
  return yearAt(tokens, apostrophe ? at + 1 : at, fiscal || apostrophe);
}

/** `and full year 2021` behind a quarter. */
function fullYearBehind(tokens: Tokens, from: number): YearReading | undefined {
  const text = tokens.text(from);
  if (text !== 'and' && text !== '&') return undefined;
  return fullYearAt(tokens, tokens.text(from + 1) === 'the' ? from + 2 : from + 1);
}

const fullYearWords = wordSet('full fiscal year fy -');

function fullYearAt(tokens: Tokens, from: number): YearReading | undefined {
  let at = from;
  let full = false;
  for (let text = tokens.text(at); at - from < 6 && fullYearWords.has(text); text = tokens.text(++at)) {
    full ||= text !== 'year' && text !== '-';
  }
  if (!full) return undefined;
  if (tokens.text(at) === 'of') at++;
  if (tokens.text(at) === "'") at++;
  return yearAt(tokens, at, true);
}

/** `FY2024`, `fiscal year 2024`, `full year 2021`. */
function readFiscalYear(tokens: Tokens, from: number): Reading | undefined {
  const text = tokens.isWord(from) ? tokens.text(from) : '';
  if (text !== 'full' && text !== 'fiscal' && text !== 'fy') return undefined;
  const year = fullYearAt(tokens, from);
  if (!year) return undefined;
  const start = tokens.start(from);
  return (
    partOfYear(tokens, start, year) ?? {
      next: year.next,
      figures: [draft(start, year.end, 'period', `${year.year}-FY`)],
    }
  );
}

/** `fiscal 2024 second quarter`, `FY24 Q2`, `2024 first half`: the year stands before its part. */
function partOfYear(tokens: Tokens, start: number, { next, year }: YearReading): Reading | undefined {
  const part = shortPart(tokens, next) ?? spokenPart(tokens, next);
  return part && { next: part.next, figures: [draft(start, part.end, 'period', periodValue(year, part.part))] };
}

const counted = wordSet(
  `share shares employees people customers unit units stores patents members patients vehicles locations jobs sites`,
);

/** A year by itself. Four digits that count something (`2000 employees`) are none. */
function readYear(tokens: Tokens, from: number): Reading | undefined {
  if (!isYearAt(tokens, from)) return readShortYear(tokens, from);
  if (followsLetters(tokens, from)) return undefined;
  if (tokens.glued(from + 1) && (tokens.isWord(from + 1) || tokens.text(from + 1) === '%')) return undefined;
  const is = tokens.is(from + 1);
  if (is === 'scale' || is === 'unit' || is === 'percent') return undefined;
  if (counted.has(tokens.text(from + 1)) || tokens.sense(from - 1, 'currency')?.prefix) return undefined;
  const [start, end] = [tokens.start(from), tokens.end(from)];
  const year = { next: from + 1, end, year: tokens.value(from) };
  const figure = draft(start, end, 'period', tokens.text(from));
  return partOfYear(tokens, start, year) ?? { next: from + 1, figures: [figure] };
}

const beforeShortYear = wordSet('in since from of until by to for through');

/** `in '22`. */
function readShortYear(tokens: Tokens, from: number): Reading | undefined {
  if (
    tokens.size(from) !== 2 ||
    !tokens.glued(from) ||
    tokens.text(from - 1) !== "'" ||
    !beforeShortYear.has(tokens.text(from - 2))
  )
    return undefined;
  const year = tokens.glued(from + 1) && !tokens.isSymbol(from + 1) ? undefined : yearAt(tokens, from, true);
  return year && { next: year.next, figures: [draft(tokens.start(from), year.end, 'period', String(year.year))] };
}

/** `9M24`: months of a year, from its beginning. */
export function readMonths(tokens: Tokens, from: number): Reading | undefined {
  const count = tokens.size(from) <= 2 ? tokens.value(from) : 0;
  const glued = tokens.glued(from + 1) && tokens.glued(from + 2);
  if (!(count >= 3 && count <= 12 && count % 3 === 0) || !glued || tokens.text(from + 1) !== 'm') return undefined;
  const year = yearAt(tokens, from + 2, true);
  if (!year) return undefined;
  const months = draft(tokens.start(from), tokens.end(from + 1), 'duration', count, { unit: 'month' });
  const figure = draft(tokens.start(from + 2), year.end, 'period', String(year.year));
  return { next: year.next, figures: [months, figure] };
}
