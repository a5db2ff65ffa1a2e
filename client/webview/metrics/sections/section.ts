import { element } from '../dom/element';

/** A part of the page with its heading. */
export function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
  const heading = element('h2', { text: title, attributes: { id: `${id}-title` } });
  return element('section', { class: id, attributes: { 'aria-labelledby': heading.id } }, heading, ...children);
}

/** A list whose rows are buttons. */
export function rowList(label: string): HTMLUListElement {
  return element('ul', { class: 'rows', attributes: { 'aria-label': label, role: 'list' } });
}
