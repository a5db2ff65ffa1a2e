/** By which column a table is sorted; an empty one leaves the order of the call. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a row is ordered by; null where it has nothing there, and then it stands last. */
export type OrderKey = number | string | null;

/** A new array in the order asked for; rows that are equal keep theirs. */
export function sorted<Item>(
  items: readonly Item[],
  keyOf: ((item: Item) => OrderKey) | undefined,
  descending: boolean,
  locale: string,
): readonly Item[] {
  if (keyOf === undefined) return items;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
    return descending ? -order : order;
  });
  return keyed.map(({ item }) => item);
}

/** What a click on a column's title asks for: upward, downward, the order of the call. */
export function nextSort(sort: Sort, column: string): Sort {
  if (sort.column !== column) return { column, descending: false };
  return sort.descending ? { column: '', descending: false } : { column, descending: true };
}
