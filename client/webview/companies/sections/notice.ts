import type { Shown, ToHost } from '../../../src/companies/messages';
import { element } from '../../shared/element';
import { fill } from '../../shared/values';
import { post } from '../host';
import type { Words } from '../words';

type Without = Exclude<Shown, { kind: 'ready' }>;
type Action = Extract<ToHost, { type: 'run' }>['action'];

/** What the page says where there is no table, and what can be done about it. */
export function notice(words: Words, shown: Without): HTMLElement {
  const { texts, number } = words;
  switch (shown.kind) {
    case 'waiting': {
      const { reading } = shown;
      const said = reading === null ? texts.waiting : fill(texts.reading, number(reading.done), number(reading.all));
      const body = reading?.stopped ? fill(texts.stopped, number(reading.done), number(reading.all)) : said;
      return element(
        'main',
        { class: 'notice' },
        element('p', { text: body, attributes: { role: 'status' } }),
        ...(reading?.stopped ? [resumeButton(words)] : []),
      );
    }
    case 'unavailable':
      return page(texts.unavailableTitle, texts.unavailableBody, [
        actionButton('restart', texts.restart),
        actionButton('showOutput', texts.showOutput),
      ]);
    case 'absent':
      return page(fill(texts.absentTitle, shown.name), texts.absentBody, [actionButton('choose', texts.choose)]);
  }
}

export function resumeButton({ texts }: Words): HTMLElement {
  return buttonOf(texts.goOn, () => post({ type: 'resume' }));
}

export function actionButton(action: Action, label: string): HTMLElement {
  return buttonOf(label, () => post({ type: 'run', action }));
}

function buttonOf(label: string, act: () => void): HTMLElement {
  const created = element('button', { class: 'action', text: label, attributes: { type: 'button' } });
  created.addEventListener('click', act);
  return created;
}

function page(title: string, body: string, actions: readonly Node[]): HTMLElement {
  return element(
    'main',
    { class: 'notice' },
    element('h1', { text: title }),
    element('p', { text: body }),
    element('div', { class: 'actions' }, ...actions),
  );
}
