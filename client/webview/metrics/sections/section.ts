import { element, setText } from '../../shared/element';
import { remember, remembered } from '../host';

/** A part of the page with its heading, which closes and opens it. */
export interface Section {
  readonly node: HTMLElement;
  /** What closes and opens. */
  readonly details: HTMLDetailsElement;
  /** Says beside the heading how much there is. */
  count(text: string): void;
}

export function section(id: string, title: string, ...children: readonly Node[]): Section {
  const counted = element('span', { class: 'section-count' });
  const heading = element('h2', { text: title, attributes: { id: `${id}-title` } });
  const body = element('div', { class: 'section-body' }, ...children);
  const details = element('details', {}, element('summary', {}, heading, counted), body);
  details.open = !remembered().closed.includes(id);
  details.addEventListener('toggle', () => {
    const others = remembered().closed.filter((closed) => closed !== id);
    remember({ closed: details.open ? others : [...others, id] });
  });
  return {
    node: element('section', { class: id, attributes: { 'aria-labelledby': heading.id } }, details),
    details,
    count: (text) => setText(counted, text),
  };
}

/** A list whose rows are buttons. */
export function rowList(label: string): HTMLUListElement {
  return element('ul', { class: 'rows', attributes: { 'aria-label': label, role: 'list' } });
}
