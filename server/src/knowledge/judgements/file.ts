import type { TextChange } from '../../checks/finding';
import { compareJudgements, readLine, writeLine } from './line';
import { type Judgement, type JudgementKey, keyOf } from './model';

/** The name of the file that a workspace folder keeps its judgements in. */
export const judgementsFile = '.transcript-accepted.jsonl';

export interface WrittenJudgement {
  /** 0-based. */
  readonly line: number;
  readonly judgement: Judgement;
}

/** A file of judgements: JSON Lines, one judgement a line, sorted, so that every change is a line in a diff. */
export interface JudgementsText {
  readonly judgements: readonly WrittenJudgement[];
  /** Lines that are no judgement: they have no effect, and stay where they are. */
  readonly bad: readonly number[];
}

/** Never throws, whatever the text. */
export function readJudgements(text: string): JudgementsText {
  const judgements: WrittenJudgement[] = [];
  const bad: number[] = [];
  for (const [line, written] of linesOf(text).entries()) {
    if (written.trim() === '') continue;
    const judgement = readLine(written);
    if (judgement) judgements.push({ line, judgement });
    else bad.push(line);
  }
  return { judgements, bad };
}

/**
 * Writes further judgements into a file, each at its place in the order; what is there already stays as it is, down to
 * lines that nobody can read. What was accepted before is not written again.
 *
 * @returns the changes, in document order; none overlaps another
 */
export function addJudgements(text: string, added: readonly Judgement[]): TextChange[] {
  const lines = linesOf(text);
  const { judgements } = readJudgements(text);
  const known = new Set(judgements.map(({ judgement }) => keyOf(judgement)));
  const byLine = new Map<number, string[]>();
  for (const judgement of [...added].sort(compareJudgements)) {
    if (known.size === known.add(keyOf(judgement)).size) continue;
    const next = judgements.find((it) => compareJudgements(judgement, it.judgement) < 0);
    const line = next?.line ?? endOf(lines);
    byLine.set(line, [...(byLine.get(line) ?? []), writeLine(judgement)]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, written]) => {
      const block = `${written.join('\n')}\n`;
      if (line < lines.length) return insertion({ line, column: 0 }, block);
      // The last line does not end in a line break.
      return insertion({ line: line - 1, column: lines.at(-1)?.length ?? 0 }, `\n${block}`);
    });
}

/** Takes a judgement out of a file, however often it is written there. */
export function withdrawJudgement(text: string, withdrawn: JudgementKey): TextChange[] {
  const lines = linesOf(text);
  const key = keyOf(withdrawn);
  return readJudgements(text)
    .judgements.filter(({ judgement }) => keyOf(judgement) === key)
    .map(({ line }) => {
      const isLast = line === lines.length - 1;
      const end = isLast ? { line, column: lines[line]?.length ?? 0 } : { line: line + 1, column: 0 };
      return { start: { line, column: 0 }, end, text: '' };
    });
}

function insertion(at: TextChange['start'], text: string): TextChange {
  return { start: at, end: at, text };
}

/** Where the file ends: its last, empty line, or the line after one that lacks its line break. */
function endOf(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
