/** Whether a number written in digits can be a calendar year. */
export function isYear(digits: string | undefined): boolean {
  return digits !== undefined && digits.length === 4 && digits >= '1950' && digits <= '2079' && !digits.includes('.');
}

/** The year that two or four digits mean: `22` is 2022. */
export function yearOf(digits: string): number | undefined {
  if (isYear(digits)) return Number(digits);
  return digits.length === 2 && /^\d\d$/.test(digits) ? 2000 + Number(digits) : undefined;
}

/** `2022-08-04`, `08-04`, `2022-08`, `08`: as much of a date as is known. */
export function dateValue(year: number | undefined, month: number, day: number | undefined): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [year, two(month), day === undefined ? undefined : two(day)].filter((part) => part !== undefined).join('-');
}

/** `2022-Q1`, `Q1`. */
export function periodValue(year: number | undefined, part: string): string {
  return year === undefined ? part : `${year}-${part}`;
}
