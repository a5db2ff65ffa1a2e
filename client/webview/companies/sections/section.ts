import { element } from '../../shared/element';

export interface Section {
  readonly node: HTMLElement;
  /** Stands beside the heading. */
  readonly extras: HTMLElement;
}

/** A part of the page with its heading. */
export function section(id: string, title: string, ...children: readonly Node[]): Section {
  const heading = element('h2', { text: title, attributes: { id: `${id}-title` } });
  const extras = element('div', { class: 'extras' });
  return {
    node: element(
      'section',
      { class: id, attributes: { 'aria-labelledby': heading.id } },
      element('div', { class: 'heading' }, heading, extras),
      ...children,
    ),
    extras,
  };
}
