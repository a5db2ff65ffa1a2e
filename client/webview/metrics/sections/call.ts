import type { CallReport } from '../../../../server/src/protocol-call';
import { element, quoted, setText } from '../../shared/element';
import { fill } from '../../shared/values';
import type { Words } from '../words';

/** Whose call it is, of which quarter, when, and how long: what the text says of itself. */
export class CallLine {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #company = quoted('company');
  readonly #translated = quoted('company-translated');
  readonly #facts = element('span', { class: 'call-facts' });

  constructor(words: Words) {
    this.#words = words;
    const attributes = { role: 'group', 'aria-label': words.texts.call };
    this.node = element('div', { class: 'call', attributes }, this.#company, this.#translated, this.#facts);
  }

  show({ company, companyTranslated, period, date, talk }: CallReport): void {
    const { texts, counted, minutes } = this.#words;
    setText(this.#company, company ?? '');
    setText(this.#translated, companyTranslated === company ? '' : (companyTranslated ?? ''));
    const length = fill(texts.callTurns, counted('turns', talk.turns), minutes(talk.minutes));
    setText(this.#facts, [period, date, length].filter((fact) => fact !== null).join(' · '));
  }
}
