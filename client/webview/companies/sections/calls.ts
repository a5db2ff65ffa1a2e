import type { CompanyAnswer, CompanyReport } from '../../../../server/src/protocol-companies';
import { element, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { post } from '../host';
import type { Words } from '../words';

interface ListedCall {
  readonly uri: string;
  readonly file: string;
  readonly period: string | null;
  readonly date: string | null;
  /** Why it is not compared. */
  readonly note: string;
}

/** The files of the company's calls, and those whose company nobody can tell. */
export class Calls {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #list: KeyedList<ListedCall>;

  constructor(words: Words) {
    this.#words = words;
    this.node = element('ul', { class: 'calls', attributes: { role: 'list' } });
    this.#list = new KeyedList(
      this.node,
      ({ uri }) => uri,
      () => callRow(words),
    );
  }

  show({ calls }: CompanyReport, unnamed: CompanyAnswer['unnamed']): void {
    const { sameAs: same, unknownPeriod, unknownCompany } = this.#words.texts;
    this.#list.show([
      ...calls.map(({ sameAs, ...call }) => ({
        ...call,
        note: sameAs !== null ? fill(same, sameAs) : call.period === null ? unknownPeriod : '',
      })),
      ...unnamed.map((call) => ({ ...call, period: null, date: null, note: unknownCompany })),
    ]);
  }
}

function callRow({ texts }: Words): Row<ListedCall> {
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
      setText(note, call.note);
    },
  };
}
