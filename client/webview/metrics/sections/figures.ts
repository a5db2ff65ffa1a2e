import type { Overview } from '../../../../server/src/protocol';
import { element, setText } from '../dom/element';
import { KeyedList } from '../dom/keyed-list';
import { rove } from '../dom/roving';
import { filterNamed, filterPairs } from '../figures/filter';
import { type FigurePair, figurePairs } from '../figures/pairs';
import { remember, remembered } from '../host';
import { fill, type Words } from '../words';
import { figureRow } from './figure-row';
import { filterBar } from './filter-bar';
import { rowList, section } from './section';

/** The figures of both sides, pair by pair; a row goes to its figure. */
export class Figures {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #shown = element('p', { class: 'row-detail figures-shown', attributes: { role: 'status' } });
  readonly #list: KeyedList<FigurePair>;
  #uri = '';
  #pairs: readonly FigurePair[] = [];

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    const list = rowList(texts.figures);
    this.#list = new KeyedList(
      list,
      ({ key }) => key,
      () => figureRow(words, () => this.#uri),
    );
    const { filter, search } = remembered();
    const bar = filterBar(texts, filterNamed(filter), search, (change) => {
      remember(change);
      this.#render();
    });
    this.node = section('figures', texts.figures, bar, this.#shown, list);
    rove(list);
  }

  show({ uri, figureRows }: Overview): void {
    this.#uri = uri;
    this.#pairs = figurePairs(figureRows);
    this.#render();
  }

  #render(): void {
    const { texts, number } = this.#words;
    const { filter, search } = remembered();
    const fitting = filterPairs(this.#pairs, filterNamed(filter), search);
    setText(this.#shown, this.#says(fitting.length, texts, number));
    this.#list.show(fitting);
  }

  #says(count: number, texts: Words['texts'], number: Words['number']): string {
    if (this.#pairs.length === 0) return texts.noFigureAtAll;
    if (count === 0) return texts.noFigureShown;
    return fill(texts.shown, number(count), number(this.#pairs.length));
  }
}
