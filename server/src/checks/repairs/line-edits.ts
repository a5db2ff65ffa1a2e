import type { Span, SpannedText, Transcript } from '../../transcript/model';
import type { TextChange } from '../finding';

/** Collects edits of a transcript's lines as changes of its text, as small as they can be. */
export class LineEdits {
  /** The lines that hold text, by line, each with the one before it. */
  readonly #before = new Map<number, Span | undefined>();
  readonly #after = new Map<number, Span | undefined>();
  readonly #changes: TextChange[] = [];

  constructor(transcript: Transcript) {
    const lines = linesOf(transcript);
    lines.forEach(({ line }, at) => {
      this.#before.set(line, lines[at - 1]);
      this.#after.set(line, lines[at + 1]);
    });
  }

  /** In document order, none overlapping another; what is inserted at a place comes before what is replaced there. */
  get changes(): readonly TextChange[] {
    return this.#changes.toSorted(
      (a, b) =>
        a.start.line - b.start.line ||
        a.start.column - b.start.column ||
        a.end.line - b.end.line ||
        a.end.column - b.end.column,
    );
  }

  replace({ line, start, end, text }: SpannedText, by: string): this {
    const { head, tail } = shared(text, by);
    return text === by ? this : this.#change(line, start + head, line, end - tail, by.slice(head, by.length - tail));
  }

  /** @param blanks how many blank lines to leave between the two */
  insertBelow({ line, end }: Span, text: string, blanks: number): this {
    return this.#change(line, end, line, end, `${'\n'.repeat(blanks + 1)}${text}`);
  }

  insertAbove({ line, start }: Span, text: string, blanks: number): this {
    return this.#change(line, start, line, start, `${text}${'\n'.repeat(blanks + 1)}`);
  }

  /** Takes a line out, with the blank lines above it. */
  remove({ line, start, end }: Span): this {
    const before = this.#before.get(line);
    if (before) return this.#change(before.line, before.end, line, end, '');
    const after = this.#after.get(line);
    return after ? this.#change(line, start, after.line, after.start, '') : this.#change(line, start, line, end, '');
  }

  #change(line: number, column: number, endLine: number, endColumn: number, text: string): this {
    this.#changes.push({ start: { line, column }, end: { line: endLine, column: endColumn }, text });
    return this;
  }
}

/** Every line that holds text, in document order. */
function linesOf({ notices, preamble, turns }: Transcript): Span[] {
  return [
    ...notices,
    ...preamble,
    ...turns.flatMap(({ header: { first, second }, paragraphs }) => [
      first,
      ...(second ? [second] : []),
      ...paragraphs,
    ]),
  ];
}

/** How much of its head and of its tail a text has in common with another; no character is cut in two. */
function shared(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  if (isHighSurrogate(one, head - 1)) head--;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  if (isHighSurrogate(one, one.length - tail - 1)) tail--;
  return { head, tail: Math.max(tail, 0) };
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
