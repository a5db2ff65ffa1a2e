import { isBlank } from './characters';
import type { SpannedText } from './model';

/**
 * Splits a text into lines at CRLF, LF and CR, as the Language Server Protocol does.
 *
 * @param before the lines of an earlier version; one that still is what it was, where it was, is the same object again
 * @returns the number of lines, an empty last one included, and the lines that hold text, trimmed, in order
 */
export function readLines(text: string, before?: readonly SpannedText[]): { lineCount: number; lines: SpannedText[] } {
  const lines: SpannedText[] = [];
  let line = 0;
  let lineStart = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    while ((before?.[next]?.line ?? line) < line) next++;
    const read = readLine(text, lineStart, at, line);
    if (read) lines.push(before ? lasting(read, before[next]) : read);
    if (at === text.length) break;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    line++;
    lineStart = at + 1;
  }
  return { lineCount: line + 1, lines };
}

function readLine(text: string, from: number, to: number, line: number): SpannedText | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  return { line, start: start - from, end: end - from, text: text.slice(start, end) };
}

/**
 * A line to be kept over many versions. JavaScript engines keep a string alive for as long as a slice of it, so that
 * lines that came in with different versions would each keep a whole text.
 */
function lasting(read: SpannedText, known: SpannedText | undefined): SpannedText {
  if (known?.line === read.line && known.start === read.start && known.text === read.text) return known;
  const copy: unknown = JSON.parse(JSON.stringify(read.text));
  return typeof copy === 'string' ? { ...read, text: copy } : read;
}
