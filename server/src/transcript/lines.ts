import { isBlank } from './characters';
import type { SpannedText } from './model';

/**
 * Splits a text into lines at CRLF, LF and CR, as the Language Server Protocol does.
 *
 * @returns the number of lines, an empty last one included, and the lines that hold text, trimmed, in order
 */
export function readLines(text: string): { lineCount: number; lines: SpannedText[] } {
  const lines: SpannedText[] = [];
  let line = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    const trimmed = trim(text, lineStart, at);
    if (trimmed) lines.push({ line, ...trimmed });
    if (at === text.length) break;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    line++;
    lineStart = at + 1;
  }
  return { lineCount: line + 1, lines };
}

function trim(text: string, from: number, to: number): { start: number; end: number; text: string } | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  return { start: start - from, end: end - from, text: text.slice(start, end) };
}
