import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';

export function joinLines(...lines: readonly string[]): string {
  return lines.join('\n');
}

export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Takes the marks `<|…|>` out of a text and says where they stood. */
export function marked(...lines: readonly string[]): MarkedText {
  const ranges: Range[] = [];
  const clean = lines.map((source, line) => {
    let text = source;
    for (let start = text.indexOf('<|'); start >= 0; start = text.indexOf('<|')) {
      text = text.slice(0, start) + text.slice(start + 2);
      const end = text.indexOf('|>');
      assert.ok(end >= 0, `A mark is not closed: ${source}`);
      text = text.slice(0, end) + text.slice(end + 2);
      ranges.push({ start: { line, character: start }, end: { line, character: end } });
    }
    return text;
  });
  return { text: joinLines(...clean), ranges };
}

/** The text of a range, which may span lines. */
export function textIn(text: string, { start, end }: Range): string {
  const lines = text.split(/\r\n|\r|\n/).slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.character : 0, at === last ? end.character : undefined))
    .join('\n');
}

/** The n-th element, which the test expects to be there. */
export function at<T>(list: readonly T[] | null | undefined, index: number): T {
  const element = list?.at(index);
  assert.ok(element !== undefined, `There is no element ${index} of ${list?.length ?? 0}.`);
  return element;
}
