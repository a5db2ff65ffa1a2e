import { element, setAttribute, setText } from '../../shared/element';

/** A share of a whole: a number, a bar and a line that says of what. */
export class Gauge {
  readonly node: HTMLElement;
  readonly #value = element('span', { class: 'gauge-value' });
  readonly #bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
  readonly #detail = element('span', { class: 'gauge-detail' });

  constructor(label: string) {
    const title = element('span', { class: 'gauge-label', text: label });
    this.node = element('div', { class: 'gauge' }, title, this.#value, this.#bar, this.#detail);
  }

  /** @param ratio 0 to 1; undefined where there is nothing to measure */
  show(ratio: number | undefined, value: string, detail: string): void {
    setText(this.#value, value);
    setText(this.#detail, detail);
    this.#bar.hidden = ratio === undefined;
    this.#bar.style.setProperty('--share', String(ratio ?? 0));
    setAttribute(this.#bar, 'data-state', ratio === undefined ? 'none' : ratio < 1 ? 'part' : 'full');
  }
}
