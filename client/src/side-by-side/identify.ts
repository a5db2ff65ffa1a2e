import type { RowContent } from './rows';

/** A row that is known again in the next version of the text. */
export interface IdentifiedRow {
  readonly id: number;
  /** The same object where nothing is to be drawn anew. */
  readonly content: RowContent;
}

/**
 * Gives rows the ids they had in the version before, so that a row that is typed in stays the same row, with its place
 * on the screen and the focus in it. Rows that are unchanged are known by their content; those between them by their
 * order.
 *
 * @param newId called for each row that was not there before
 */
export function identify(
  contents: readonly RowContent[],
  before: readonly IdentifiedRow[],
  newId: () => number,
): readonly IdentifiedRow[] {
  const known = unchanged(contents, before);
  const taken = new Set(known);
  let next = 0;
  return contents.map((content, index): IdentifiedRow => {
    const same = known[index];
    const position = same ?? next;
    const candidate = before[position];
    const isSuccessor = same !== undefined || (!taken.has(position) && candidate?.content.kind === content.kind);
    if (isSuccessor) next = position + 1;
    if (candidate === undefined || !isSuccessor) return { id: newId(), content };
    return candidate.content === content ? candidate : { id: candidate.id, content };
  });
}

/** The position that each unchanged row had before, rising from row to row. */
function unchanged(contents: readonly RowContent[], before: readonly IdentifiedRow[]): (number | undefined)[] {
  const known = new Array<number | undefined>(contents.length).fill(undefined);
  const shorter = Math.min(contents.length, before.length);
  let start = 0;
  while (start < shorter && contents[start] === before[start]?.content) known[start] = start++;
  let end = 0;
  while (end < shorter - start && contents.at(-1 - end) === before.at(-1 - end)?.content) {
    end++;
    known[contents.length - end] = before.length - end;
  }
  const positions = new Map<RowContent, number>();
  for (let at = start; at < before.length - end; at++) {
    const content = before[at]?.content;
    if (content) positions.set(content, at);
  }
  let from = start;
  for (let index = start; index < contents.length - end; index++) {
    const content = contents[index];
    const position = content && positions.get(content);
    if (position === undefined || position < from) continue;
    known[index] = position;
    from = position + 1;
  }
  return known;
}
