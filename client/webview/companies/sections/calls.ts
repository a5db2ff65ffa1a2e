import type { CompanyReport } from '../../../../server/src/protocol-companies';
import { element, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { post } from '../host';
import type { Words } from '../words';

type Call = CompanyReport['calls'][number];

/** The files of the company's calls, and why one of them is not compared. */
export class Calls {
  readonly node: HTMLElement;
  readonly #list: KeyedList<Call>;

  constructor(words: Words) {
    this.node = element('ul', { class: 'calls', attributes: { role: 'list' } });
    this.#list = new KeyedList(
      this.node,
      ({ uri }) => uri,
      () => callRow(words),
    );
  }

  show({ calls }: CompanyReport): void {
    this.#list.show(calls);
  }
}

function callRow({ texts }: Words): Row<Call> {
  const period = element('span', { class: 'period' });
  const date = element('span', { class: 'date' });
  const button = element('button', { class: 'link', attributes: { type: 'button' } });
  const note = element('span', { class: 'note' });
  const node = element('li', {}, period, date, button, note);
  let uri = '';
  button.addEventListener('click', () => post({ type: 'openCall', uri }));
  return {
    node,
    update: (call) => {
      uri = call.uri;
      setText(period, call.period ?? '—');
      setText(date, call.date ?? '');
      setText(button, call.file);
      setAttribute(button, 'aria-label', fill(texts.openCall, call.file));
      setText(
        note,
        call.sameAs !== null ? fill(texts.sameAs, call.sameAs) : call.period === null ? texts.unknownPeriod : '',
      );
    },
  };
}
