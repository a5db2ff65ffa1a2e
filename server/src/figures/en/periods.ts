import { followsLetters, type Part, shortPart, type YearReading, yearAt } from '../common/short-periods';
import { draft, type Reading } from '../draft';
import type { Tokens } from '../tokens/token';
import { isYear, periodValue } from '../years';
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
  const first = tokens.at(from);
  if (!part || !first) return undefined;
  const whole = fullYearBehind(tokens, part.next);
  if (whole) {
    const value = `${periodValue(whole.year, part.part)}+${whole.year}-FY`;
    return { next: whole.next, figures: [draft(first.start, whole.end, 'period', value)] };
  }
  const year = yearBehind(tokens, part.next);
  const value = periodValue(year?.year, part.part);
  const relative = year ? undefined : relativeYearAround(tokens, from, part.next);
  const figure = draft(first.start, year?.end ?? part.end, 'period', value, { yearOffset: relative?.offset });
  return { next: year?.next ?? relative?.next ?? part.next, figures: [figure] };
}

/** `of the prior year`, `a year ago`, and before the quarter `last year's`. */
function relativeYearAround(tokens: Tokens, from: number, next: number): { next: number; offset: number } | undefined {
  let at = next;
  while (/^(?:of|in|the)$/.test(tokens.text(at) ?? '') && at - next < 2) at++;
  const behind = relativeAt(tokens, at);
  if (behind && behind.period.unit !== 'quarter') return { next: behind.next, offset: behind.period.offset };
  const before = [from - 2, from - 3, from - 4].map((index) => relativeAt(tokens, index));
  const ahead = before.find((it) => it !== undefined && it.period.unit === 'year' && it.next === from);
  return ahead ? { next, offset: ahead.period.offset } : undefined;
}

/** `first quarter`, `4th quarter`, `second half`. */
function spokenPart(tokens: Tokens, at: number): Part | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return undefined;
  let next = ordinal.next;
  if (tokens.text(next) === '-') next++;
  if (tokens.text(next) === 'fiscal' || tokens.text(next) === 'calendar') next++;
  if (tokens.text(next) === '-') next++;
  const token = tokens.at(next);
  const isQuarter = /^quarter(?:'?s)?$/.test(token?.text ?? '') && ordinal.value <= 4;
  const isHalf = token?.text === 'half' && ordinal.value <= 2;
  if (!token || (!isQuarter && !isHalf)) return undefined;
  const end = token.text.endsWith("'s") ? token.end - 2 : token.end;
  return { next: next + 1, end, part: `${isQuarter ? 'Q' : 'H'}${ordinal.value}` };
}

const halves = new Map([
  ['front', 1],
  ['back', 2],
  ['latter', 2],
]);

function ordinalAt(tokens: Tokens, at: number): { next: number; value: number } | undefined {
  const ordinal = tokens.sense(at, 'ordinal');
  // The back half of the year is its second one.
  const half = halves.get(tokens.text(at) ?? '');
  if (half !== undefined && tokens.text(at + 1) === 'half') return { next: at + 1, value: half };
  if (ordinal) return { next: at + 1, value: ordinal.value };
  const token = tokens.at(at);
  const suffix = tokens.at(at + 1);
  if (token?.type !== 'number' || !suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.text)) return undefined;
  return { next: at + 2, value: token.value };
}

/** `third and fourth quarters of 2022`: two figures. */
function readCoordinated(tokens: Tokens, from: number): Reading | undefined {
  const first = ordinalAt(tokens, from);
  if (!first || !/^(?:and|or|to|through|,|-)$/.test(tokens.text(first.next) ?? '')) return undefined;
  const part = spokenPart(tokens, tokens.text(first.next + 1) === 'the' ? first.next + 2 : first.next + 1);
  const [start, last] = [tokens.at(from), tokens.at(first.next - 1)];
  if (!part || !start || !last || first.value > 4) return undefined;
  const secondStart = tokens.at(first.next + 1)?.start ?? part.end;
  const year = yearBehind(tokens, part.next);
  const own = draft(start.start, last.end, 'period', periodValue(year?.year, `${part.part[0]}${first.value}`));
  const other = draft(secondStart, year?.end ?? part.end, 'period', periodValue(year?.year, part.part));
  return { next: year?.next ?? part.next, figures: [own, other] };
}

/** `of 2022`, `fiscal year 2022`, `'22`, `FY23`, glued `23`. */
function yearBehind(tokens: Tokens, from: number): YearReading | undefined {
  let at = from;
  const token = tokens.at(at);
  if (!token) return undefined;
  if (token.type === 'number' && token.glued) return yearAt(token, at, true);
  if (token.text === "'" || (token.text === '-' && token.glued && tokens.glued(at + 1))) {
    return yearAt(tokens.at(at + 1), at + 1, tokens.glued(at + 1));
  }
  if (token.text === ',') at++;
  if (/^(?:of|in|for)$/.test(tokens.text(at) ?? '')) at++;
  if (/^(?:the|our|its|their)$/.test(tokens.text(at) ?? '')) at++;
  let fiscal = false;
  while (/^(?:fiscal|calendar|full|year|fy|cy|-)$/.test(tokens.text(at) ?? '') && at - from < 5) {
    fiscal = true;
    at++;
  }
  const apostrophe = tokens.text(at) === "'";
  return yearAt(tokens.at(apostrophe ? at + 1 : at), apostrophe ? at + 1 : at, fiscal || apostrophe);
}

/** `and full year 2021` behind a quarter. */
function fullYearBehind(tokens: Tokens, from: number): YearReading | undefined {
  if (!/^(?:and|&)$/.test(tokens.text(from) ?? '')) return undefined;
  const at = tokens.text(from + 1) === 'the' ? from + 2 : from + 1;
  return fullYearAt(tokens, at);
}

function fullYearAt(tokens: Tokens, from: number): YearReading | undefined {
  let at = from;
  let full = false;
  while (/^(?:full|fiscal|year|fy|-)$/.test(tokens.text(at) ?? '') && at - from < 6) {
    full ||= tokens.text(at) !== 'year' && tokens.text(at) !== '-';
    at++;
  }
  if (!full) return undefined;
  if (tokens.text(at) === 'of') at++;
  const apostrophe = tokens.text(at) === "'" ? 1 : 0;
  return yearAt(tokens.at(at + apostrophe), at + apostrophe, true);
}

/** `FY2024`, `fiscal year 2024`, `full year 2021`. */
function readFiscalYear(tokens: Tokens, from: number): Reading | undefined {
  const first = tokens.at(from);
  if (!first || !/^(?:full|fiscal|fy)$/.test(first.text)) return undefined;
  const year = fullYearAt(tokens, from);
  if (!year) return undefined;
  return { next: year.next, figures: [draft(first.start, year.end, 'period', `${year.year}-FY`)] };
}

const counted =
  /^(?:shares?|employees|people|customers|units?|stores|patents|members|patients|vehicles|locations|jobs|sites)$/;

/** A year by itself. Four digits that count something (`2000 employees`) are none. */
function readYear(tokens: Tokens, from: number): Reading | undefined {
  const token = tokens.at(from);
  if (token?.type !== 'number' || !isYear(token.text) || followsLetters(tokens, from)) return undefined;
  const next = tokens.at(from + 1);
  if (next?.glued && (next.type === 'word' || next.text === '%')) return undefined;
  if (next?.sense?.is === 'scale' || next?.sense?.is === 'unit' || next?.sense?.is === 'percent') return undefined;
  if (counted.test(next?.text ?? '') || tokens.sense(from - 1, 'currency')?.prefix) return undefined;
  return { next: from + 1, figures: [draft(token.start, token.end, 'period', token.text)] };
}
