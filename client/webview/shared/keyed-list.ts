/** One row on the page, which takes new data without being made anew. */
export interface Row<Item> {
  readonly node: HTMLElement;
  /** Called with each new item; not with the one that the row shows already. */
  update(item: Item): void;
  /** Marks the row as the one that the caret is in, or no more so. */
  mark?(isCurrent: boolean): void;
}

interface KeptRow<Item> extends Row<Item> {
  item: Item | undefined;
  isCurrent: boolean | undefined;
}

/** How many rows are made before the page may paint. */
const batch = 200;

/**
 * Keeps a container's children in step with a list of items. Rows live as long as their key, so that focus,
 * selection and scroll position survive an update; a long list is filled batch by batch. An item that is the same
 * object as before is not drawn again.
 */
export class KeyedList<Item> {
  readonly #container: HTMLElement;
  readonly #keyOf: (item: Item) => string;
  readonly #create: () => Row<Item>;
  readonly #rows = new Map<string, KeptRow<Item>>();
  #items: readonly Item[] = [];
  #isCurrent: (item: Item) => boolean = () => false;
  #frame = 0;

  constructor(container: HTMLElement, keyOf: (item: Item) => string, create: () => Row<Item>) {
    this.#container = container;
    this.#keyOf = keyOf;
    this.#create = create;
  }

  show(items: readonly Item[]): void {
    cancelAnimationFrame(this.#frame);
    this.#items = items;
    this.#removeOthers(new Set(items.map(this.#keyOf)));
    // Rows that are there already cost little, so only new ones count against the batch.
    this.#place(0, this.#container.firstElementChild);
  }

  /** Marks the rows that the caret is in, now and as items come. */
  mark(isCurrent: (item: Item) => boolean): void {
    this.#isCurrent = isCurrent;
    for (const row of this.#rows.values()) if (row.item !== undefined) markRow(row, isCurrent(row.item));
  }

  #removeOthers(keys: ReadonlySet<string>): void {
    for (const [key, row] of this.#rows) {
      if (keys.has(key)) continue;
      row.node.remove();
      this.#rows.delete(key);
    }
  }

  /** @param occupant the child that stands where the first of the items belongs */
  #place(from: number, occupant: Element | null): void {
    let budget = batch;
    let next = occupant;
    let position = from;
    for (; position < this.#items.length && budget > 0; position++) {
      const item = this.#items[position];
      if (item === undefined) continue;
      const key = this.#keyOf(item);
      let row = this.#rows.get(key);
      if (row === undefined) {
        row = { ...this.#create(), item: undefined, isCurrent: undefined };
        this.#rows.set(key, row);
        budget--;
      }
      if (row.item !== item) row.update(item);
      row.item = item;
      markRow(row, this.#isCurrent(item));
      if (next === row.node) next = next.nextElementSibling;
      else this.#container.insertBefore(row.node, next);
    }
    if (position < this.#items.length) this.#frame = requestAnimationFrame(() => this.#place(position, next));
  }
}

function markRow<Item>(row: KeptRow<Item>, isCurrent: boolean): void {
  if (row.isCurrent === isCurrent) return;
  row.isCurrent = isCurrent;
  row.mark?.(isCurrent);
}
