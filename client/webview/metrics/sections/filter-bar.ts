import type { Texts } from '../../../src/metrics/messages';
import { element } from '../../shared/element';
import { type TableName, type TableState, tableState } from '../host';

interface FilterBarOptions {
  readonly table: TableName;
  readonly filters: readonly { readonly value: string; readonly title: string }[];
  readonly search: string;
  readonly changed: (change: Partial<TableState>) => void;
  /** Further controls at the end of the line. */
  readonly extras?: readonly Node[];
}

/** The controls that choose which rows of a table are listed. */
export function filterBar(
  texts: Texts,
  { table, filters, search, changed, extras = [] }: FilterBarOptions,
): HTMLElement {
  const state = tableState(table);
  const options = filters.map(({ value, title }) => element('option', { text: title, attributes: { value } }));
  const select = element('select', { attributes: { 'aria-label': texts.filter } }, ...options);
  select.value = filters.some(({ value }) => value === state.filter) ? state.filter : (filters[0]?.value ?? '');
  const input = element('input', { attributes: { type: 'search', 'aria-label': search, placeholder: search } });
  input.value = state.search;
  const tell = () => changed({ filter: select.value, search: input.value });
  select.addEventListener('change', tell);
  input.addEventListener('input', tell);
  return element('div', { class: 'filter' }, select, input, ...extras);
}
