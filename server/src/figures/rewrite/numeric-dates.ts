import type { DateParts } from './calendar';

/** Puts another date in the place of `2022-08-04`, `2022/8/4` or `8/4/2022`, with zeros where they were. */
export function replaceNumericDate(text: string, { year, month, day }: DateParts): string | undefined {
  if (day === undefined) return undefined;
  const like = (own: string, value: number): string => String(value).padStart(own.length === 2 ? 2 : 1, '0');
  const yearFirst = /^(\d{4})([-/])(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [, ownYear = '', mark = '', ownMonth = '', ownDay = ''] = yearFirst;
    return [year ?? ownYear, like(ownMonth, month), like(ownDay, day)].join(mark);
  }
  const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!monthFirst) return undefined;
  const [, ownMonth = '', ownDay = '', ownYear = ''] = monthFirst;
  return `${like(ownMonth, month)}/${like(ownDay, day)}/${year ?? ownYear}`;
}
