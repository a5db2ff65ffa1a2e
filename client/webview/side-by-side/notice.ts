import type { Texts, ToHost } from '../../src/side-by-side/messages';
import { element } from '../shared/element';
import { post } from './host';

/** What the page says when there are no pairs, and what can be done about it. */
export function notice(texts: Texts, kind: 'waiting' | 'unavailable' | 'unreadable' | 'empty'): HTMLElement {
  switch (kind) {
    case 'waiting':
      return element(
        'main',
        { class: 'notice' },
        element('p', { text: texts.waiting, attributes: { role: 'status' } }),
      );
    case 'unavailable':
      return page(texts.unavailableTitle, texts.unavailableBody, [
        button('restart', texts.restart),
        button('showOutput', texts.showOutput),
      ]);
    case 'unreadable':
      return page(texts.unreadableTitle, texts.unreadableBody, [button('openFile', texts.openFile)]);
    case 'empty':
      return page(texts.emptyTitle, texts.emptyBody, []);
  }
}

function page(title: string, body: string, extras: readonly Node[]): HTMLElement {
  return element(
    'main',
    { class: 'notice' },
    element('h1', { text: title }),
    element('p', { text: body }),
    element('div', { class: 'actions' }, ...extras),
  );
}

function button(action: Extract<ToHost, { type: 'run' }>['action'], label: string): HTMLElement {
  const created = element('button', { class: 'action', text: label, attributes: { type: 'button' } });
  created.addEventListener('click', () => post({ type: 'run', action }));
  return created;
}
