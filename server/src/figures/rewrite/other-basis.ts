/** Words for a change on the year, each with the word in its place for one on the quarter or month. */
const pairs: readonly (readonly [yoy: string, other: string])[] = [
  ['年', '季'],
  ['同比', '環比'],
  ['同比', '环比'],
  ['同比', '季比'],
  ['去年同期', '上季'],
  ['上年同期', '上季'],
  ['去年', '上季'],
  ['year-over-year', 'quarter-over-quarter'],
  ['year-on-year', 'quarter-on-quarter'],
  ['year over year', 'quarter over quarter'],
  ['year-over-year', 'sequentially'],
  ['yoy', 'qoq'],
  ['年', '月'],
  ['去年同期', '上月'],
  ['year-over-year', 'month-over-month'],
];

/** What to write for the other basis, likeliest first; empty where none is known. Simplified writes 环比. */
export function otherBasesOf(words: string, simplified: boolean): string[] {
  const key = words.toLowerCase();
  return pairs
    .flatMap(([yoy, other]) => (key === yoy ? [other] : key === other ? [yoy] : []))
    .filter((word) => !(simplified ? /環/ : /环/).test(word));
}
