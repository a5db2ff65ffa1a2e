import { isBlank } from '../../transcript/characters';

/** A piece of a line to write otherwise: UTF-16 columns, `end` exclusive. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Spaces within a line, and characters of no width, which only confuse searches. Full-width ones may be meant. */
const inner = /[ \t\u00A0\u200B\u2060\uFEFF]+/g;
const wordJoiner = 0x2060;
const withoutWidth = /[\u200B\u2060\uFEFF]/g;

/**
 * The stray spaces of a line, in order: all at its ends, where full-width ones and the blanks of a blank line count,
 * and within it all but one of several together. Characters without width go, wherever they stand.
 *
 * @param from where the line's text begins, behind a byte order mark
 */
export function straySpaces(line: string, from = 0): LineChange[] {
  let start = from;
  let end = line.length;
  while (start < end && isStray(line.charCodeAt(start))) start++;
  while (end > start && isStray(line.charCodeAt(end - 1))) end--;
  const changes: LineChange[] = [{ start: from, end: start, text: '' }];
  for (const { 0: spaces, index } of line.slice(start, end).matchAll(inner)) {
    const seen = spaces.replace(withoutWidth, '');
    changes.push({ start: start + index, end: start + index + spaces.length, text: seen.length > 1 ? ' ' : seen });
  }
  changes.push({ start: end, end: line.length, text: '' });
  return changes.filter((change) => line.slice(change.start, change.end) !== change.text);
}

function isStray(code: number): boolean {
  return isBlank(code) || code === wordJoiner;
}

/** A line with changes made in it that stand in order and do not overlap. */
export function changed(line: string, changes: readonly LineChange[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of changes) {
    result += line.slice(from, start) + text;
    from = end;
  }
  return result + line.slice(from);
}
