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

/** Rows are made for so long, in milliseconds, before the page may paint and answer. */
const slice = 8;
/** So many are made in any case: what is on the screen at first. */
const atOnce = 60;

/** Puts the rows of a list into their order; those that have left it are removed before. */
export type Arrange = (rows: readonly HTMLElement[]) => void;

/**
 * Keeps a container's children in step with a list of items. Rows live as long as their key, so that focus,
 * selection and scroll position survive an update; a long list is filled bit by bit. An item that is the same
 * object as before is not drawn again.
 */
export class KeyedList<Item> {
  readonly #arrange: Arrange;
  readonly #keyOf: (item: Item) => string;
  readonly #create: () => Row<Item>;
  readonly #rows = new Map<string, KeptRow<Item>>();
  #items: readonly Item[] = [];
  #isCurrent: (item: Item) => boolean = () => false;
  #frame = 0;

  /** @param place the element that the rows stand in, or what puts them into their order elsewhere */
  constructor(place: HTMLElement | Arrange, keyOf: (item: Item) => string, create: () => Row<Item>) {
    this.#arrange = place instanceof HTMLElement ? (rows) => arrange(place, rows) : place;
    this.#keyOf = keyOf;
    this.#create = create;
  }

  show(items: readonly Item[]): void {
    cancelAnimationFrame(this.#frame);
    this.#items = items;
    this.#removeOthers(new Set(items.map(this.#keyOf)));
    this.#fill(0, []);
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

  /** @param nodes of the rows before `from` */
  #fill(from: number, nodes: HTMLElement[]): void {
    const end = performance.now() + slice;
    let made = 0;
    let position = from;
    for (; position < this.#items.length; position++) {
      const item = this.#items[position];
      if (item === undefined) continue;
      const key = this.#keyOf(item);
      let row = this.#rows.get(key);
      if (row === undefined) {
        // Rows that are there already cost little.
        if (++made > atOnce && performance.now() > end) break;
        row = { ...this.#create(), item: undefined, isCurrent: undefined };
        this.#rows.set(key, row);
      }
      if (row.item !== item) row.update(item);
      row.item = item;
      markRow(row, this.#isCurrent(item));
      nodes.push(row.node);
    }
    this.#arrange(nodes);
    if (position < this.#items.length) this.#frame = requestAnimationFrame(() => this.#fill(position, nodes));
  }
}

function arrange(container: HTMLElement, rows: readonly HTMLElement[]): void {
  let next = container.firstElementChild;
  for (const row of rows) {
    if (row === next) next = next.nextElementSibling;
    else container.insertBefore(row, next);
  }
}

function markRow<Item>(row: KeptRow<Item>, isCurrent: boolean): void {
  if (row.isCurrent === isCurrent) return;
  row.isCurrent = isCurrent;
  row.mark?.(isCurrent);
}
