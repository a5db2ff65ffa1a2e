import type { Row } from './rows';

/** A row that is known again in the next version of the text. */
export interface IdentifiedRow extends Row {
  readonly id: number;
  /** The content as one string: equal where nothing is to be drawn anew. */
  readonly signature: string;
}

/**
 * Gives rows the ids they had in the version before, so that a row that is typed in stays the same row, with its place
 * on the screen and the focus in it. Rows that are unchanged are known by their content; those between them by their
 * order.
 *
 * @param newId called for each row that was not there before
 */
export function identify(rows: readonly Row[], before: readonly IdentifiedRow[], newId: () => number): IdentifiedRow[] {
  const signatures = rows.map(({ content }) => JSON.stringify(content));
  const known = unchanged(signatures, before);
  const taken = new Set(known);
  let next = 0;
  return rows.map(({ line, content }, index): IdentifiedRow => {
    const same = known[index];
    const position = same ?? next;
    const candidate = before[position];
    const isSuccessor = same !== undefined || (!taken.has(position) && candidate?.content.kind === content.kind);
    if (isSuccessor) next = position + 1;
    const id = isSuccessor && candidate ? candidate.id : newId();
    return { line, content, id, signature: signatures[index] ?? '' };
  });
}

/** The position that each unchanged row had before, rising from row to row. */
function unchanged(signatures: readonly string[], before: readonly IdentifiedRow[]): (number | undefined)[] {
  const positions = new Map<string, number[]>();
  for (const [position, { signature }] of before.entries()) {
    const same = positions.get(signature);
    if (same) same.push(position);
    else positions.set(signature, [position]);
  }
  const known = new Array<number | undefined>(signatures.length).fill(undefined);
  let start = 0;
  while (start < signatures.length && signatures[start] === before[start]?.signature) known[start] = start++;
  // From the end, too: else a heading that occurs again and again would be taken for a later one.
  let end = 0;
  const lengths = [signatures.length, before.length] as const;
  while (end < Math.min(...lengths) - start && signatures.at(-1 - end) === before.at(-1 - end)?.signature) {
    end++;
    known[lengths[0] - end] = lengths[1] - end;
  }
  let from = start;
  for (let index = start; index < lengths[0] - end; index++) {
    const position = positions.get(signatures[index] ?? '')?.find((it) => it >= from && it < lengths[1] - end);
    if (position === undefined) continue;
    known[index] = position;
    from = position + 1;
  }
  return known;
}
