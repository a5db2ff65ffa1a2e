import { readNumericDate } from '../common/numeric-dates';
import { isYearAt } from '../common/short-periods';
import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { wordSet } from '../tokens/word-set';
import { dateValue, periodValue } from '../years';

const joints = wordSet('and to through -');
const ordinalEndings = wordSet('st nd rd th');
const beforeMonths = wordSet(
  'in of by since until through early mid late last this next during from to and or before after between than ended ending ends end closed started starting began beginning',
);
const afterVerbs = wordSet('be have not');

/** `March 31`, `August 4, 2022`, `4th of August`, `August 2022`, `2022-08-04`, `8/4/2022`, `September`. */
export function readDate(tokens: Tokens, from: number): Reading | undefined {
  if (!tokens.isNumber(from)) return readMonth(tokens, from);
  return readDayFirst(tokens, from) ?? readNumericDate(tokens, from);
}

function readMonth(tokens: Tokens, from: number): Reading | undefined {
  const month = tokens.sense(from, 'month');
  if (!month || !tokens.capital(from)) return undefined;
  const named = readNamedByMonth(tokens, from, month.value) ?? readMonths(tokens, from, month.value);
  if (named) return named;
  const dotted = tokens.text(from + 1) === '.' && tokens.size(from) <= 4;
  let next = dotted ? from + 2 : from + 1;
  let end = tokens.end(from);
  const day = dayAt(tokens, next);
  if (day) {
    next = day.next;
    end = day.end;
  }
  const year = yearAt(tokens, next);
  if (year) {
    next = year.next;
    end = year.end;
  }
  if (!day && !year && (!standsAlone(tokens, from) || isFirstName(tokens, from))) return undefined;
  const first = draft(tokens.start(from), end, 'date', dateValue(year?.year, month.value, day?.day));
  const second = day && !year ? secondDayAt(tokens, next) : undefined;
  if (!second) return { next, figures: [first] };
  const other = draft(second.start, second.end, 'date', dateValue(undefined, month.value, second.day));
  return { next: second.next, figures: [first, other] };
}

/** `the March quarter`, `the December half`: named by their last month, which is another quarter in another fiscal year. */
function readNamedByMonth(tokens: Tokens, from: number, month: number): Reading | undefined {
  const text = tokens.text(from + 1);
  if (text !== 'quarter' && text !== 'half') return undefined;
  const part = text === 'quarter' ? `Q${Math.ceil(month / 3)}` : `H${Math.ceil(month / 6)}`;
  const figure = draft(tokens.start(from), tokens.end(from + 1), 'period', part, { implicit: true });
  return { next: from + 2, figures: [figure] };
}

/**
 * `January-June`, `July-September 2023`: two dates. Those that name a quarter are implicit, since the other side may
 * number it.
 */
function readMonths(tokens: Tokens, from: number, first: number): Reading | undefined {
  const last = tokens.sense(from + 2, 'month')?.value;
  if (last === undefined || tokens.text(from + 1) !== '-' || !tokens.capital(from + 2)) return undefined;
  const year = yearAt(tokens, from + 3);
  const next = year?.next ?? from + 3;
  const isQuarter = tokens.text(next) === 'quarter' || tokens.text(next) === 'period';
  const dates = [
    draft(tokens.start(from), tokens.end(from), 'date', dateValue(year?.year, first, undefined), {
      implicit: isQuarter,
    }),
    draft(tokens.start(from + 2), year?.end ?? tokens.end(from + 2), 'date', dateValue(year?.year, last, undefined), {
      implicit: isQuarter,
    }),
  ];
  if (!isQuarter || last - first !== 2 || last % 3 !== 0) return { next, figures: dates };
  const value = periodValue(year?.year, `Q${last / 3}`);
  const quarter = draft(tokens.start(from), tokens.end(next), 'period', value, { implicit: true });
  return { next: next + 1, figures: [...dates, quarter] };
}

/** `March 5 and 6`, `March 5-6`: another day of the month. */
function secondDayAt(
  tokens: Tokens,
  at: number,
): { next: number; start: number; end: number; day: number } | undefined {
  const day = joints.has(tokens.text(at)) ? dayAt(tokens, at + 1) : undefined;
  if (!day || tokens.isWord(day.next) || tokens.is(day.next) !== undefined) return undefined;
  return { ...day, start: tokens.start(at + 1) };
}

/** `May`, `March` and short forms are words too: alone they are months only where the place says so. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const text = tokens.text(at);
  if (text === 'july' || (text.length > 4 && text !== 'march' && text !== 'august')) return true;
  if (asSubject.has(tokens.text(at + 1))) return true;
  const before = tokens.text(tokens.text(at - 1) === '-' ? at - 2 : at - 1);
  return beforeMonths.has(before) && !afterVerbs.has(tokens.text(at + 1));
}

const beforePeople = wordSet('to from for by and or before after');

/** `June was a record`, `May sales`. */
const asSubject = wordSet('was had saw sales revenue revenues orders shipments bookings deliveries volumes');

/** `from June Watanabe`: a first name that is a month's. */
function isFirstName(tokens: Tokens, at: number): boolean {
  return tokens.capital(at + 1) && tokens.is(at + 1) === undefined && beforePeople.has(tokens.text(at - 1));
}

function dayAt(tokens: Tokens, at: number): { next: number; end: number; day: number } | undefined {
  const day = tokens.size(at) <= 2 ? tokens.value(at) : 0;
  if (!(day >= 1 && day <= 31)) return undefined;
  if (tokens.glued(at + 1)) {
    const suffix = tokens.text(at + 1);
    if (ordinalEndings.has(suffix)) return { next: at + 2, end: tokens.end(at + 1), day };
    if (suffix === '%' || tokens.isWord(at + 1)) return undefined;
  }
  return { next: at + 1, end: tokens.end(at), day };
}

/** `2022`, `, 2022`, `of 2022`. */
function yearAt(tokens: Tokens, from: number): { next: number; end: number; year: number } | undefined {
  const text = tokens.text(from);
  const at = text === ',' || text === 'of' ? from + 1 : from;
  return isYearAt(tokens, at) ? { next: at + 1, end: tokens.end(at), year: tokens.value(at) } : undefined;
}

/** `4 August 2022`, `4th of August`. */
function readDayFirst(tokens: Tokens, from: number): Reading | undefined {
  const day = dayAt(tokens, from);
  if (!day) return undefined;
  const at = tokens.text(day.next) === 'of' ? day.next + 1 : day.next;
  const month = tokens.sense(at, 'month');
  if (!month || !tokens.capital(at)) return undefined;
  const year = yearAt(tokens, at + 1);
  const value = dateValue(year?.year, month.value, day.day);
  return {
    next: year?.next ?? at + 1,
    figures: [draft(tokens.start(from), year?.end ?? tokens.end(at), 'date', value)],
  };
}
