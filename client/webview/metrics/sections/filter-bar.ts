import type { Texts } from '../../../src/metrics/messages';
import { element } from '../dom/element';
import { type Filter, filterNamed, filters } from '../figures/filter';

interface FilterChange {
  readonly filter: Filter;
  readonly search: string;
}

/** The controls that choose which figures are listed. */
export function filterBar(
  texts: Texts,
  filter: Filter,
  search: string,
  changed: (change: FilterChange) => void,
): HTMLElement {
  const options = filters.map((value) => element('option', { text: filterTitle(texts, value), attributes: { value } }));
  const select = element('select', { attributes: { 'aria-label': texts.filter } }, ...options);
  select.value = filter;
  const input = element('input', {
    attributes: { type: 'search', 'aria-label': texts.search, placeholder: texts.search },
  });
  input.value = search;
  const tell = () => changed({ filter: filterNamed(select.value), search: input.value });
  select.addEventListener('change', tell);
  input.addEventListener('input', tell);
  return element('div', { class: 'filter' }, select, input);
}

function filterTitle(texts: Texts, filter: Filter): string {
  if (filter === 'all') return texts.filterAll;
  if (filter === 'disagreements') return texts.filterDisagreements;
  return texts.kinds[filter];
}
