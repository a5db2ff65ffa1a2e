/** A stretch of a text: UTF-16 columns, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Chinese characters in a row are one run; so are letters and digits of any other script. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Chinese is cut by a dictionary whatever the locale; this one leaves English words whole, too. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The word at a column or, where none begins there, the one that ends there; undefined between words. */
export function wordAt(text: string, column: number): Stretch | undefined {
  if (segmenter === undefined) return runAt(text, column);
  const segments = segmenter.segment(text);
  for (const at of [column, column - 1]) {
    const found = segments.containing(at);
    if (found?.isWordLike) return { start: found.index, end: found.index + found.segment.length };
  }
  return undefined;
}

/** As `wordAt`, where nothing knows Chinese words: the whole run of characters of one kind. */
export function runAt(text: string, column: number): Stretch | undefined {
  let before: Stretch | undefined;
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    if (start > column) break;
    const end = start + run.length;
    if (column < end) return { start, end };
    if (column === end) before = { start, end };
  }
  return before;
}
