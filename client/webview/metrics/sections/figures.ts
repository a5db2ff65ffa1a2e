import type { FigureRow } from '../../../../server/src/protocol-figures';
import { element, setText } from '../../shared/element';
import { fill } from '../../shared/values';
import { DataTable } from '../dom/table';
import { filterNamed, filterPairs, filters } from '../figures/filter';
import { type FigurePair, figurePairs } from '../figures/pairs';
import { rememberTable, tableState } from '../host';
import type { Words } from '../words';
import { figureRow } from './figure-row';
import { filterBar } from './filter-bar';
import { type Section, section } from './section';
import { statusOrder } from './status';
import { takingButtons } from './taking';

/** The figures of both sides, pair by pair; a row goes to its figure. */
export class Figures {
  readonly node: HTMLElement;
  readonly details: HTMLDetailsElement;
  readonly #words: Words;
  readonly #section: Section;
  readonly #none = element('p', { class: 'nothing', attributes: { role: 'status' } });
  readonly #table: DataTable<FigurePair>;
  #uri = '';
  #pairs: readonly FigurePair[] = [];

  constructor(words: Words) {
    const { texts } = words;
    const { figureColumns: titles } = texts;
    this.#words = words;
    this.#table = new DataTable(words, {
      kind: 'figures',
      label: texts.figures,
      columns: [
        { id: 'status', title: titles.status, order: ({ status }) => statusOrder.indexOf(status) },
        { id: 'text', title: titles.text, order: ({ text }) => text },
        { id: 'counterpart', title: titles.counterpart, order: ({ counterpart }) => counterpart },
        { id: 'display', title: titles.display, order: ({ display }) => display },
        { id: 'line', title: titles.line, order: ({ place }) => place.line },
      ],
      keyOf: ({ key }) => key,
      createRow: () => figureRow(words, () => this.#uri),
      sort: tableState('figures'),
      sorted: (sort) => rememberTable('figures', sort),
    });
    const bar = filterBar(texts, {
      table: 'figures',
      filters: filters.map((value) => ({ value, title: filterTitle(words, value) })),
      search: texts.search,
      changed: (change) => {
        rememberTable('figures', change);
        this.#render();
      },
      extras: takingButtons(words, 'figures'),
    });
    this.#section = section('figures', texts.figures, bar, this.#none, this.#table.node);
    this.node = this.#section.node;
    this.details = this.#section.details;
    this.clear();
  }

  show(uri: string, rows: readonly FigureRow[]): void {
    this.#uri = uri;
    this.#pairs = figurePairs(rows);
    this.#render();
  }

  /** To be called when another transcript is shown, whose figures have not come yet. */
  clear(): void {
    this.#pairs = [];
    this.#none.hidden = true;
    this.#section.count('');
    this.#table.show([]);
  }

  /** Marks the figures on the line of the caret. */
  showCaret(line: number | null): void {
    this.#table.mark(({ place }) => place.line === line);
  }

  #render(): void {
    const { texts, number } = this.#words;
    const { filter, search } = tableState('figures');
    const fitting = filterPairs(this.#pairs, filterNamed(filter), search);
    const isEmpty = fitting.length === 0;
    this.#none.hidden = !isEmpty;
    setText(this.#none, isEmpty ? (this.#pairs.length === 0 ? texts.noFigureAtAll : texts.noFigureShown) : '');
    this.#section.count(
      fitting.length === this.#pairs.length
        ? number(fitting.length)
        : fill(texts.shown, number(fitting.length), number(this.#pairs.length)),
    );
    this.#table.show(fitting);
  }
}

function filterTitle({ texts }: Words, filter: (typeof filters)[number]): string {
  if (filter === 'all') return texts.filterAll;
  if (filter === 'disagreements') return texts.filterDisagreements;
  return texts.kinds[filter];
}
