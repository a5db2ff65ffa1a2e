import type { ListEdit } from '../protocol-edits';

/** What turns a list of plain data into another: few edits where most rows stay, not always the fewest. */
export function editsBetween<Row>(before: readonly Row[], after: readonly Row[]): ListEdit<Row>[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let behind = 0;
  while (behind < shorter - start && isSame(before.at(-1 - behind), after.at(-1 - behind))) behind++;
  const [removed, added] = [before.length - start - behind, after.length - start - behind];
  if (removed !== added) return [{ start, removed, rows: after.slice(start, start + added) }];
  return replacements(before, after, start, start + added);
}

/** As many rows as there were: what differs stands where it stood. */
function replacements<Row>(before: readonly Row[], after: readonly Row[], from: number, to: number): ListEdit<Row>[] {
  const edits: ListEdit<Row>[] = [];
  for (let at = from; at < to; at++) {
    if (isSame(before[at], after[at])) continue;
    const start = at;
    while (at + 1 < to && !isSame(before[at + 1], after[at + 1])) at++;
    edits.push({ start, removed: at + 1 - start, rows: after.slice(start, at + 1) });
  }
  return edits;
}

/** Whether two pieces of plain data would be written alike. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => isSame(item, other[at]));
  }
  const [own, others] = [one as PlainObject, other as PlainObject];
  const keys = Object.keys(own);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.hasOwn(others, key) && isSame(own[key], others[key]))
  );
}

type PlainObject = Readonly<Record<string, unknown>>;
