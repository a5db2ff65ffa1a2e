import type { ExtractedFigure } from '../../figures/extract';
import type { Language } from '../../transcript/model';

/** A paragraph of the opening, or a line above the first header. */
export interface DatedText {
  readonly text: string;
  readonly language: Language;
  readonly figures: readonly ExtractedFigure[];
}

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
/** What stands before the day of the call, and right before the date. */
const saidBefore: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:today(?:['’]s (?:date|call))?|recorded(?: today)?,?(?: on)?),? ?(?:is |on |\\()?${weekday}(?:the )?$`,
    'i',
  ),
  zh: /(?:今[天日]|本日)(?:是|為|为)?[（(,，]?(?:星期.|[週周].)?[,，]?$/,
};
const saidBehind: Readonly<Record<Language, RegExp>> = {
  en: /^,? today\b/i,
  zh: /^[（(,，]?(?:今[天日]|本日)/,
};
/** Tells that the year of a period is not the calendar's. */
const fiscal = /\bfiscal\b|財年|财年|會計年度|会计年度/i;
const BEFORE = 48;

/** How long after the period that it reports on a call is held, at most. */
const DAYS_AFTER = 130;
const DAY = 86_400_000;

/**
 * The date of a call: as the opening has it (`today, October 31, 2024`), else as a line above the first header has it.
 *
 * @param period that the call reports on, which gives a day without a year its year
 * @returns `2024-10-31`, or `10-31` where the year is in doubt
 */
export function dateOf(
  opening: readonly DatedText[],
  titles: readonly DatedText[],
  period: string | undefined,
): string | undefined {
  const said = opening.flatMap((own) =>
    own.figures.filter((figure) => isCalls(figure, own)).map(({ value }) => String(value)),
  );
  const full = said.find((value) => value.length === 10);
  if (full !== undefined) return full;
  const [day] = said;
  if (day !== undefined) return withYear(day, opening, period);
  const dates = titles.flatMap(({ figures }) => figures.filter(isFull).map(({ value }) => String(value)));
  // Two days in a title are those of something else, a period or a version.
  return new Set(dates).size === 1 ? dates[0] : undefined;
}

function isFull({ kind, value }: ExtractedFigure): boolean {
  return kind === 'date' && String(value).length === 10;
}

function isCalls({ kind, value, start, end }: ExtractedFigure, { text, language }: DatedText): boolean {
  if (kind !== 'date' || (String(value).length !== 10 && String(value).length !== 5)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return saidBefore[language].test(before) || saidBehind[language].test(text.slice(end, end + 8));
}

/** A day without its year is the first one after the period, unless nobody can tell when that ends. */
function withYear(day: string, opening: readonly DatedText[], period: string | undefined): string {
  const end = period === undefined || opening.some(({ text }) => fiscal.test(text)) ? undefined : endOf(period);
  if (end === undefined) return day;
  for (const year of [end.getUTCFullYear(), end.getUTCFullYear() + 1]) {
    const date = new Date(`${year}-${day}T00:00:00Z`);
    const after = (date.getTime() - end.getTime()) / DAY;
    if (after > 0 && after <= DAYS_AFTER) return `${year}-${day}`;
  }
  return day;
}

/** The last day of a period of calendar years. */
function endOf(period: string): Date | undefined {
  const [, year, letter, number] = /^(\d{4})-(Q|H|FY)(\d?)$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  const month = letter === 'FY' ? 12 : Number(number) * (letter === 'Q' ? 3 : 6);
  return new Date(Date.UTC(Number(year), month, 0));
}
