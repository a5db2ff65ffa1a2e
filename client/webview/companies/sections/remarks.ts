import type { Shown } from '../../../src/companies/messages';
import { element } from '../../shared/element';
import { fill } from '../../shared/values';
import type { Words } from '../words';
import { actionButton, resumeButton } from './notice';

type Ready = Extract<Shown, { kind: 'ready' }>;

/** What is to be known before the tables are read: how far calls are read, and why there are few of them. */
export class Remarks {
  readonly node = element('div', { class: 'remarks', attributes: { role: 'status' } });
  readonly #words: Words;
  #said = '';

  constructor(words: Words) {
    this.#words = words;
  }

  show(shown: Ready): void {
    const remarks = this.#remarksOn(shown);
    // What is said already is not to be said again.
    const said = JSON.stringify(remarks.map(({ text }) => text));
    if (said === this.#said) return;
    this.#said = said;
    this.node.replaceChildren(
      ...remarks.map(({ text, action }) => element('p', {}, element('span', { text }), ...(action ? [action] : []))),
    );
    this.node.hidden = remarks.length === 0;
  }

  #remarksOn({ report, reading, hasFolder }: Ready): { readonly text: string; readonly action?: HTMLElement }[] {
    const { texts, number } = this.#words;
    const compared = report.calls.filter(({ period, sameAs }) => period !== null && sameAs === null);
    const isReading = reading !== null && !reading.stopped;
    return [
      ...(isReading ? [{ text: fill(texts.reading, number(reading.done), number(reading.all)) }] : []),
      ...(reading?.stopped
        ? [{ text: fill(texts.stopped, number(reading.done), number(reading.all)), action: resumeButton(this.#words) }]
        : []),
      ...(hasFolder ? [] : [{ text: texts.noFolder, action: actionButton('openFolder', texts.openFolder) }]),
      ...(hasFolder && !isReading && report.calls.length === 1 ? [{ text: texts.oneCall }] : []),
      ...(compared.length === 0 ? [{ text: texts.noPeriod }] : []),
    ];
  }
}
