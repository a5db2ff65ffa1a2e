import type { TextEdit } from 'vscode-languageserver-types';
import type { WantedGap } from './blank-lines';
import type { LineChange } from './stray-spaces';

/** A line as it is to be: one of the text as it is, or one that is added. */
export interface Line {
  readonly text: string;
  /** Undefined where the line is added. */
  readonly origin: Origin | undefined;
}

/** A line of the text as it is. */
export interface Origin {
  readonly line: number;
  readonly text: string;
  /** The column behind a byte order mark, else 0. */
  readonly start: number;
  /** What is changed in it, in order. */
  readonly changes: readonly LineChange[];
}

/**
 * The edits that make a text's lines as they are to be, with the blank lines wanted between them, none above the first
 * and none below the last.
 *
 * @param gaps between all neighbouring lines of text
 */
export function editsOf(lines: readonly Line[], gaps: readonly WantedGap[], lineEnding: string): TextEdit[] {
  const surplus = surplusLines(lines, gaps);
  const blanks = new Map(gaps.map((gap) => [gap.below, Math.max(0, gap.blanks - (gap.below - gap.above - 1))]));
  const edits: TextEdit[] = [];
  const edit = (line: number, start: number, endLine: number, end: number, newText: string): void => {
    const range = { start: { line, character: start }, end: { line: endLine, character: end } };
    edits.push({ range, newText: newText.replaceAll('\n', lineEnding) });
  };
  let removedFrom: Origin | undefined;
  let above: Origin | undefined;
  for (const [index, { text, origin }] of lines.entries()) {
    const missing = '\n'.repeat(blanks.get(index) ?? 0);
    if (origin === undefined) {
      if (above !== undefined)
        edit(above.line, above.text.length, above.line, above.text.length, `${missing}\n${text}`);
      continue;
    }
    above = origin;
    if (surplus.has(index)) {
      removedFrom ??= origin;
      continue;
    }
    if (removedFrom !== undefined) edit(removedFrom.line, removedFrom.start, origin.line, 0, '');
    removedFrom = undefined;
    if (missing !== '') edit(origin.line, 0, origin.line, 0, missing);
    for (const { start, end, text: by } of origin.changes) edit(origin.line, start, origin.line, end, by);
  }
  return edits;
}

/** Blank lines above the text, those too many within it, and all but the end of the last line below it. */
function surplusLines(lines: readonly Line[], gaps: readonly WantedGap[]): ReadonlySet<number> {
  const surplus = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let index = from; index < to; index++) surplus.add(index);
  };
  const isText = ({ text, origin }: Line): boolean => text.length > (origin?.start ?? 0);
  add(0, lines.findIndex(isText));
  for (const { above, below, blanks } of gaps) add(above + 1 + blanks, below);
  add(lines.findLastIndex(isText) + 1, lines.length - 1);
  return surplus;
}
