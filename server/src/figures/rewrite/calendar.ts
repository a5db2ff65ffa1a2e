/** A quarter, half, fiscal year or year, in parts. */
export interface PeriodParts {
  readonly year: string | undefined;
  /** `Q1` … `Q4`, `H1`, `H2`, `FY`; a calendar year has none. */
  readonly part: string | undefined;
  /** A quarter said with the full year it closes: 2021年第四季及全年. */
  readonly withFullYear: boolean;
}

/** The parts of a period's value; undefined for anything else. */
export function periodParts(value: number | string): PeriodParts | undefined {
  const match = /^(?:(\d{4})-?)?(Q[1-4]|H[12]|FY)?(\+\d{4}-FY)?$/.exec(String(value));
  if (!match || value === '') return undefined;
  return { year: match[1], part: match[2], withFullYear: match[3] !== undefined };
}

/** Whether two periods are of one kind: both quarters, both halves, both years. */
export function sameKindOfPeriod(a: PeriodParts, b: PeriodParts): boolean {
  return a.part?.[0] === b.part?.[0] && a.withFullYear === b.withFullYear;
}

/** A date in parts. */
export interface DateParts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** The parts of a date's value (`2022-08-04`, `08-04`, `2022-08`, `08`); undefined for anything else. */
export function dateParts(value: number | string): DateParts | undefined {
  const match = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/.exec(String(value));
  if (!match) return undefined;
  return { year: match[1], month: Number(match[2]), day: match[3] === undefined ? undefined : Number(match[3]) };
}

/** Puts another year in the place of the one that a text has, in as many digits; undefined where it is not there. */
export function replaceYear(text: string, own: string, wanted: string): string | undefined {
  for (const [from, to] of [
    [own, wanted],
    [own.slice(2), wanted.slice(2)],
  ] as const) {
    const year = new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g');
    if (year.test(text)) return text.replace(year, to);
  }
  return undefined;
}

/** `Q1`, `1Q`, `H2`, `2H`, with or without a year glued to them. */
export function replaceLatinPart(text: string, wanted: string): string | undefined {
  const [letter = '', digit = ''] = wanted;
  const either = letter === 'Q' ? 'Qq' : 'Hh';
  const short = new RegExp(`(?<![A-Za-z\\d])(?:([${either}])[1-4]|[1-4]([${either}]))`);
  if (!short.test(text)) return undefined;
  return text.replace(short, (_, before?: string, after?: string) =>
    before === undefined ? digit + (after ?? '') : before + digit,
  );
}
