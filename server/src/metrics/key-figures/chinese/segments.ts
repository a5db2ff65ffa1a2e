import { clauseWords, gaap, leading, nonGaap, trailing } from '../vocabulary/words-zh';
import type { ChineseMark } from './period-marks';

const LONGEST = 14;
const LONGEST_CLAUSE = 60;

/** The segment that stands between two columns before a metric: 我們的資料中心產品 is 資料中心. Undefined for none. */
export function chineseSegment(
  text: string,
  from: number,
  to: number,
  marks: readonly ChineseMark[],
): string | undefined {
  const start = Math.max(from, lastMark(text, from, to));
  if (to - start > LONGEST_CLAUSE) return undefined;
  let name = '';
  for (let at = start; at < to; ) {
    const period = marks.find((mark) => mark.start <= at && mark.end > at);
    if (!period) name += text[at];
    at = period ? period.end : at + 1;
  }
  name = name.replace(nonGaap, '').replace(gaap, '').replace(leading, '').replace(trailing, '').replace(leading, '');
  return name === '' || name.length > LONGEST || clauseWords.test(name) ? undefined : name;
}

/** Behind the last mark of a clause between two columns. */
function lastMark(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[,，;；:：。()（）]/.test(text[at] ?? '')) return at + 1;
  return from;
}
