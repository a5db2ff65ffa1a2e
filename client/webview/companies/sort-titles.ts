import { element, setAttribute } from '../shared/element';
import { nextSort } from '../shared/sort';
import { remember, remembered } from './host';

/** The titles of a table's columns, by which it is sorted: upward, downward, and in its own order again. */
export class SortTitles {
  readonly #table: 'results' | 'guidance';
  readonly #sorted: () => void;
  readonly #cells = new Map<string, HTMLElement>();

  constructor(table: 'results' | 'guidance', sorted: () => void) {
    this.#table = table;
    this.#sorted = sorted;
  }

  /** @param before what stands before the title */
  title(id: string, text: string, ...before: readonly Node[]): HTMLTableCellElement {
    const button = element('button', { class: 'sort', text, attributes: { type: 'button' } });
    const cell = element('th', { attributes: { scope: 'col' } }, ...before, button);
    button.addEventListener('click', () => {
      remember({ [this.#table]: nextSort(remembered()[this.#table], id) });
      this.mark();
      this.#sorted();
    });
    this.#cells.set(id, cell);
    return cell;
  }

  mark(): void {
    const { column, descending } = remembered()[this.#table];
    for (const [id, cell] of this.#cells) {
      setAttribute(cell, 'aria-sort', id === column ? (descending ? 'descending' : 'ascending') : 'none');
    }
  }
}
