import type { SpannedText } from './model';
import { noticeWord } from './vocabulary';

const sentenceEnd = /[.?!。?!…]["”」』)]?$/;

/**
 * How many of the lines above the first header are notices: they speak about the document (a disclaimer, a title, a
 * date), and stand first. A single line above a header is one whatever it says. Without any header the text may be
 * bare pairs of lines, so only the words of a notice make one.
 */
export function countNotices(lines: readonly SpannedText[], firstHeader: number | undefined): number {
  if (firstHeader === 1) return 1;
  const isNotice = ({ text }: SpannedText): boolean =>
    noticeWord.test(text) || (firstHeader !== undefined && !sentenceEnd.test(text) && text.length < 120);
  const speech = lines.slice(0, firstHeader).findIndex((line) => !isNotice(line));
  return speech < 0 ? (firstHeader ?? lines.length) : speech;
}
