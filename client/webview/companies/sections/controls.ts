import type { CompanyPeriods, PeriodKind } from '../../../../server/src/protocol-companies';
import { rowFilters } from '../../../src/companies/messages';
import { element, setText } from '../../shared/element';
import { remember, remembered } from '../host';
import type { Words } from '../words';

/** What chooses the periods and rows that are listed. */
export class Controls {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #periods: HTMLSelectElement;
  readonly #count = element('span', { class: 'count', attributes: { role: 'status' } });
  #kinds: readonly PeriodKind[] = [];

  /** @param changed called when the user chooses otherwise */
  constructor(words: Words, changed: () => void) {
    const { texts } = words;
    this.#words = words;
    this.#periods = element('select', { attributes: { 'aria-label': texts.periods } });
    this.#periods.addEventListener('change', () => {
      remember({ kind: this.#periods.value, left: null });
      changed();
    });
    const rows = element(
      'select',
      { attributes: { 'aria-label': texts.rows } },
      ...rowFilters.map((value) => element('option', { text: texts.rowFilters[value], attributes: { value } })),
    );
    rows.value = remembered().rows;
    rows.addEventListener('change', () => {
      remember({ rows: rowFilters.find((value) => value === rows.value) ?? 'all' });
      changed();
    });
    const search = element('input', {
      attributes: { type: 'search', 'aria-label': texts.search, placeholder: texts.search },
    });
    search.value = remembered().search;
    search.addEventListener('input', () => {
      remember({ search: search.value });
      changed();
    });
    this.node = element('div', { class: 'controls' }, this.#periods, rows, search, this.#count);
  }

  /** @returns the table that is chosen */
  show(tables: readonly CompanyPeriods[]): CompanyPeriods | undefined {
    const kinds = tables.map(({ kind }) => kind);
    if (JSON.stringify(kinds) !== JSON.stringify(this.#kinds)) {
      this.#kinds = kinds;
      const { periodKinds } = this.#words.texts;
      this.#periods.replaceChildren(
        ...kinds.map((value) => element('option', { text: periodKinds[value], attributes: { value } })),
      );
    }
    this.#periods.hidden = kinds.length < 2;
    const chosen = tables.find(({ kind }) => kind === remembered().kind) ?? tables[0];
    if (chosen !== undefined && this.#periods.value !== chosen.kind) this.#periods.value = chosen.kind;
    return chosen;
  }

  count(text: string): void {
    setText(this.#count, text);
  }
}
