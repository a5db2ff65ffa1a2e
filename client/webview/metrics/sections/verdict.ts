import type { CallHealth } from '../../../../server/src/protocol-call';
import { element, setAttribute, setSign, setText } from '../../shared/element';
import { post } from '../host';

const marks = { ready: '✓', errors: '✕', warnings: '!', monolingual: 'i', empty: 'i' } as const;

/** Whether the call can be published, in one sentence; it goes to the first of what is in the way. */
export class Verdict {
  readonly node: HTMLElement;
  readonly #mark = element('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  readonly #sentence = element('span');
  readonly #link = element('button', { class: 'link', attributes: { type: 'button' } });
  #uri = '';
  #first: CallHealth['verdict']['first'] = null;

  constructor() {
    this.#link.addEventListener('click', () => {
      if (this.#first !== null) post({ type: 'goTo', uri: this.#uri, place: this.#first });
    });
    this.node = element(
      'p',
      { class: 'verdict', attributes: { role: 'status' } },
      this.#mark,
      this.#sentence,
      this.#link,
    );
  }

  show(uri: string, { verdict, sentence }: CallHealth): void {
    this.#uri = uri;
    this.#first = verdict.first;
    const isLink = verdict.first !== null;
    setSign(this.#mark, marks[verdict.is]);
    setAttribute(this.node, 'data-is', verdict.is);
    this.#link.hidden = !isLink;
    this.#sentence.hidden = isLink;
    setText(this.#link, isLink ? sentence : '');
    setText(this.#sentence, isLink ? '' : sentence);
  }
}
