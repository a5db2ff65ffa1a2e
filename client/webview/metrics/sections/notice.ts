import type { ToHost } from '../../../src/metrics/messages';
import { element } from '../../shared/element';
import { post } from '../host';
import type { Words } from '../words';

type Action = Extract<ToHost, { type: 'run' }>['action'];

/** What the page says when there are no numbers, and what can be done about it. */
export type NoticeKind = 'none' | 'waiting' | 'unavailable' | 'empty';

export function notice({ texts }: Words, kind: NoticeKind): HTMLElement {
  switch (kind) {
    case 'none':
      return page(texts.noneTitle, texts.noneBody, [button('openFile', texts.openFile)]);
    case 'waiting':
      return element('div', { class: 'notice', attributes: { role: 'status' } }, paragraph(texts.waiting));
    case 'unavailable':
      return page(texts.unavailableTitle, texts.unavailableBody, [
        button('restart', texts.restart),
        button('showOutput', texts.showOutput),
      ]);
    case 'empty':
      return page(texts.emptyTitle, texts.emptyBody, [
        element('pre', { text: 'Jane Doe - Chief Financial Officer\nJane Doe - Chief Financial Officer' }),
      ]);
  }
}

function page(title: string, body: string, extras: readonly Node[]): HTMLElement {
  return element('div', { class: 'notice' }, element('h2', { text: title }), paragraph(body), ...extras);
}

function paragraph(text: string): HTMLElement {
  return element('p', { text });
}

function button(action: Action, label: string): HTMLElement {
  const created = element('button', { class: 'action', text: label, attributes: { type: 'button' } });
  created.addEventListener('click', () => post({ type: 'run', action }));
  return created;
}
