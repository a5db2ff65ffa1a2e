import type { CompanyReport } from '../../../../server/src/protocol-companies';
import { element, setText } from '../../shared/element';
import { KeyedList } from '../../shared/keyed-list';
import { type OrderKey, sorted } from '../../shared/sort';
import { walkGrid } from '../grid-keys';
import { remembered } from '../host';
import { wordsOf } from '../results/filter';
import { SortTitles } from '../sort-titles';
import type { Words } from '../words';
import { guidanceRow, type ListedGuidance } from './row';
import { type GuidanceRow, guidanceRows } from './rows';

/** What was expected, and what came of it. */
export class GuidanceTable {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #table: HTMLElement;
  readonly #none: HTMLElement;
  readonly #list: KeyedList<ListedGuidance>;
  #rows: readonly GuidanceRow[] = [];

  constructor(words: Words) {
    const { texts } = words;
    const titles = new SortTitles('guidance', () => this.render());
    const { period, metric, given, reported, outcome } = texts.guidanceColumns;
    const heads = [
      titles.title('period', period),
      titles.title('name', metric),
      element('th', { text: given, attributes: { scope: 'col' } }),
      element('th', { class: 'reported', text: reported, attributes: { scope: 'col' } }),
      element('td'),
      titles.title('outcome', outcome),
    ];
    const body = element('tbody');
    this.#words = words;
    this.#none = element('p', { class: 'nothing', attributes: { role: 'status' } });
    this.#table = element(
      'table',
      { class: 'guidance', attributes: { role: 'grid', 'aria-label': texts.guidance, 'aria-readonly': 'true' } },
      element('thead', {}, element('tr', {}, ...heads)),
      body,
    );
    this.#list = new KeyedList(body, ({ row }) => row.key, guidanceRow);
    this.node = element('div', {}, element('div', { class: 'guidance-frame' }, this.#table), this.#none);
    walkGrid(body);
    titles.mark();
  }

  show(report: CompanyReport): void {
    this.#rows = guidanceRows(report, this.#words);
    this.render();
  }

  render(): void {
    const { search, guidance } = remembered();
    const wanted = wordsOf(search);
    const fitting = this.#rows.filter(({ searched }) => wanted.every((word) => searched.includes(word)));
    const isEmpty = fitting.length === 0;
    const { noGuidance, noRowShown } = this.#words.texts;
    this.#table.hidden = isEmpty;
    this.#none.hidden = !isEmpty;
    setText(this.#none, isEmpty ? (this.#rows.length === 0 ? noGuidance : noRowShown) : '');
    const key = guidance.column === '' ? undefined : (row: GuidanceRow) => orderKey(row, guidance.column);
    const listed = sorted(fitting, key, guidance.descending, this.#words.locale);
    this.#list.show(listed.map((row, at) => ({ row, isAgain: listed[at - 1]?.period === row.period })));
  }
}

function orderKey({ period, metric, segment, surprise }: GuidanceRow, column: string): OrderKey {
  if (column === 'period') return period;
  return column === 'name' ? `${metric}\n${segment}` : surprise;
}
