import * as z from 'zod/mini';

/**
 * Long lists are answered as what became of them since the answer that the other side has, as semantic tokens are:
 * a key typed in a call of a thousand rows changes one or two. An answer has a `resultId`, which the next question names.
 */

const count = z.int().check(z.nonnegative());

type ListEdits<Row extends z.core.$ZodType> = z.ZodMiniReadonly<
  z.ZodMiniArray<
    z.ZodMiniObject<{ start: typeof count; removed: typeof count; rows: z.ZodMiniReadonly<z.ZodMiniArray<Row>> }>
  >
>;

/** In order, none overlapping another. */
export function listEdits<Row extends z.core.$ZodType>(row: Row): ListEdits<Row> {
  return z.readonly(
    z.array(
      z.object({
        /** Place in the list as it was. */
        start: count,
        /** So many rows from there on are gone. */
        removed: count,
        /** These are in their place. */
        rows: z.readonly(z.array(row)),
      }),
    ),
  );
}

export interface ListEdit<Row> {
  readonly start: number;
  readonly removed: number;
  readonly rows: readonly Row[];
}

/** Every request for what became of something. The answer goes back to an empty list where it knows none so named. */
export const changesParams = z.object({ uri: z.string(), previousResultId: z.nullable(z.string()) });

/** Which answer it is, and to which one its edits are; null for empty lists. */
export const answered = { resultId: z.string(), previousResultId: z.nullable(z.string()) };

/**
 * A list with what became of it. Rows that are not concerned are the same objects as before.
 *
 * @returns undefined where the edits are not to this list
 */
export function edited<Row>(before: readonly Row[], edits: readonly ListEdit<Row>[]): readonly Row[] | undefined {
  if (edits.length === 0) return before;
  const after: Row[] = [];
  let at = 0;
  const keep = (until: number): void => {
    for (const row of before.slice(at, until)) after.push(row);
  };
  for (const { start, removed, rows } of edits) {
    if (start < at || start + removed > before.length) return undefined;
    keep(start);
    for (const row of rows) after.push(row);
    at = start + removed;
  }
  keep(before.length);
  return after;
}
