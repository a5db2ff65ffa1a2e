import { Chunks } from '../../shared/chunks';
import { element, setAttribute } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { nextSort, type OrderKey, type Sort, sorted } from '../../shared/sort';
import type { Words } from '../words';
import { rove } from './roving';

export interface Column<Item> {
  readonly id: string;
  readonly title: string;
  readonly order: (item: Item) => OrderKey;
}

interface TableOptions<Item> {
  /** Of which table it is, for the style of its columns. */
  readonly kind: string;
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly createRow: () => Row<Item>;
  readonly sort: Sort;
  /** Called when the user sorts. */
  readonly sorted: (sort: Sort) => void;
}

/** A table that is sorted by its titles and walked through with the arrow keys. Rows are made once, and moved. */
export class DataTable<Item> {
  readonly node: HTMLElement;
  readonly #options: TableOptions<Item>;
  readonly #locale: string;
  readonly #titles = new Map<string, HTMLElement>();
  readonly #list: KeyedList<Item>;
  #sort: Sort;
  #items: readonly Item[] = [];

  constructor({ locale, texts }: Words, options: TableOptions<Item>) {
    this.#options = options;
    this.#locale = locale;
    this.#sort = options.sort;
    const titles = element('div', { class: 'titles', attributes: { role: 'row', 'data-sort-by': texts.sortBy } });
    titles.append(...options.columns.map((column) => this.#title(column)));
    const body = element('div', { class: 'table-body', attributes: { role: 'rowgroup' } });
    const chunks = new Chunks(body);
    this.#list = new KeyedList((rows) => chunks.arrange(rows), options.keyOf, options.createRow);
    this.node = element(
      'div',
      { class: `table ${options.kind}-table`, attributes: { role: 'table', 'aria-label': options.label } },
      element('div', { class: 'table-head', attributes: { role: 'rowgroup' } }, titles),
      body,
    );
    rove(body);
    this.#markSort();
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    // A table without rows has nothing to sort, and only its title to read out.
    this.node.hidden = items.length === 0;
    this.#render();
  }

  /** Marks the rows that the caret is in. */
  mark(isCurrent: (item: Item) => boolean): void {
    this.#list.mark(isCurrent);
  }

  #render(): void {
    const column = this.#options.columns.find(({ id }) => id === this.#sort.column);
    this.#list.show(sorted(this.#items, column?.order, this.#sort.descending, this.#locale));
  }

  #title({ id, title }: Column<Item>): HTMLElement {
    const button = element('button', { text: title, attributes: { type: 'button' } });
    const cell = element('div', { class: `cell ${id}`, attributes: { role: 'columnheader' } }, button);
    this.#titles.set(id, cell);
    button.addEventListener('click', () => {
      this.#sort = nextSort(this.#sort, id);
      this.#markSort();
      this.#render();
      this.#options.sorted(this.#sort);
    });
    return cell;
  }

  #markSort(): void {
    for (const [id, cell] of this.#titles) {
      const isSorted = id === this.#sort.column;
      setAttribute(cell, 'aria-sort', isSorted ? (this.#sort.descending ? 'descending' : 'ascending') : 'none');
    }
  }
}

/** A cell of a row. */
export function cell(column: string, ...children: readonly Node[]): HTMLElement {
  return element('div', { class: `cell ${column}`, attributes: { role: 'cell' } }, ...children);
}

/** A row of a table. */
export function tableRow(...cells: readonly Node[]): HTMLElement {
  return element('div', { class: 'table-row', attributes: { role: 'row', 'data-key': '' } }, ...cells);
}
