import type { Overview } from '../../../../server/src/protocol';
import { element, setAttribute, setText } from '../dom/element';
import { fill, type Words } from '../words';
import { section } from './section';

/** How much is translated, and how many figures agree. */
export class Summary {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #coverage: Gauge;
  readonly #agreement: Gauge;

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    this.#coverage = new Gauge(texts.coverage);
    this.#agreement = new Gauge(texts.agreement);
    this.node = section('summary', texts.overview, this.#coverage.node, this.#agreement.node);
  }

  show({ coverage, figures, monolingual }: Overview): void {
    const { texts, number, percent } = this.#words;
    if (monolingual !== null) {
      this.#coverage.show(undefined, '–', texts.monolingual);
    } else {
      const detail = fill(texts.coverageDetail, number(coverage.translated), number(coverage.source));
      const orphaned = coverage.orphaned === 0 ? [] : [fill(texts.orphaned, number(coverage.orphaned))];
      this.#coverage.show(coverage.ratio, percent(coverage.ratio), [detail, ...orphaned].join(' · '));
    }
    if (figures.total === 0) {
      this.#agreement.show(undefined, '–', texts.noFigures);
    } else {
      const detail = fill(texts.agreementDetail, number(figures.matched), number(figures.total));
      this.#agreement.show(figures.agreement, percent(figures.agreement), detail);
    }
  }
}

/** A share of a whole: a number, a bar and a line that says of what. */
class Gauge {
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
    setAttribute(this.node, 'data-state', ratio === undefined ? 'none' : ratio < 1 ? 'part' : 'full');
  }
}
