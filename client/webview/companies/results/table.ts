import type { CompanyPeriods, CompanyReport } from '../../../../server/src/protocol-companies';
import { element, setText } from '../../shared/element';
import { KeyedList } from '../../shared/keyed-list';
import { type OrderKey, sorted } from '../../shared/sort';
import { fill } from '../../shared/values';
import { walkGrid } from '../grid-keys';
import { post, remembered } from '../host';
import { SortTitles } from '../sort-titles';
import type { Words } from '../words';
import { filterRows } from './filter';
import { type ListedRow, resultRow } from './row';
import { type ResultRow, ResultRows } from './rows';

/** What was reported, a row for each thing, a column for each period; sorted by its titles. */
export class ResultTable {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #table: HTMLTableElement;
  readonly #none: HTMLElement;
  readonly #counted: (text: string) => void;
  #titles: SortTitles;
  #list: KeyedList<ListedRow> | undefined;
  #columns = '';
  readonly #reader: ResultRows;
  #rows: readonly ResultRow[] = [];
  #periods: readonly string[] = [];

  /** @param counted told how many rows are listed */
  constructor(words: Words, counted: (text: string) => void) {
    const { texts } = words;
    this.#words = words;
    this.#reader = new ResultRows(words);
    this.#counted = counted;
    this.#titles = new SortTitles('results', () => this.render());
    this.#none = element('p', { class: 'nothing', attributes: { role: 'status' } });
    const keys = element('p', { class: 'unseen', text: texts.keys, attributes: { id: 'result-keys' } });
    this.#table = element('table', {
      class: 'results',
      attributes: { role: 'grid', 'aria-label': texts.results, 'aria-describedby': keys.id, 'aria-readonly': 'true' },
    });
    this.node = element('div', { class: 'table-frame' }, keys, this.#table, this.#none);
  }

  show(report: CompanyReport, table: CompanyPeriods | undefined): void {
    this.#rows = table === undefined ? [] : this.#reader.read(table, report);
    const columns = JSON.stringify([
      table?.kind,
      table?.columns,
      table?.columns.map(({ calls }) => calls.map((call) => report.calls[call])),
    ]);
    if (table !== undefined && columns !== this.#columns) {
      this.#columns = columns;
      this.#lay(table, report);
    }
    this.render();
  }

  render(): void {
    const { texts, number } = this.#words;
    const { rows: filter, search } = remembered();
    const fitting = filterRows(this.#rows, filter, search);
    const isEmpty = fitting.length === 0;
    this.#counted(
      fitting.length === this.#rows.length ? '' : fill(texts.shown, number(fitting.length), number(this.#rows.length)),
    );
    this.#table.hidden = isEmpty;
    this.#none.hidden = !isEmpty;
    setText(this.#none, isEmpty ? (this.#rows.length === 0 ? texts.noFigures : texts.noRowShown) : '');
    const listed = this.#sorted(fitting);
    this.#list?.show(listed.map((row, at) => ({ row, isAgain: listed[at - 1]?.metric === row.metric })));
  }

  #sorted(rows: readonly ResultRow[]): readonly ResultRow[] {
    const { column, descending } = remembered().results;
    const at = this.#periods.indexOf(column);
    const isKnown = at >= 0 || column === 'name' || column === 'trend';
    return sorted(rows, isKnown ? (row) => orderKey(row, column, at) : undefined, descending, this.#words.locale);
  }

  /** Lays the columns anew; the rows are new with them. */
  #lay({ columns, rows }: CompanyPeriods, report: CompanyReport): void {
    const { texts, number } = this.#words;
    this.#periods = columns.map(({ period }) => period);
    this.#titles = new SortTitles('results', () => this.render());
    const periods = columns.map(({ period, calls, skipped }, at) => {
      const opens = calls
        .flatMap((call) => report.calls[call] ?? [])
        .map((call) => {
          const button = element('button', {
            class: 'call-link',
            text: call.date ?? call.file,
            attributes: {
              type: 'button',
              title: fill(texts.openCall, call.file),
              // What is seen is part of what is said, so that it can be asked for by voice.
              'aria-label': [...(call.date === null ? [] : [call.date]), fill(texts.openCall, call.file)].join(', '),
            },
          });
          button.addEventListener('click', () => post({ type: 'openCall', uri: call.uri }));
          return button;
        });
      const isAhead = rows.every(({ cells }) => (cells[at] ?? null) === null);
      const missing =
        isAhead && rows.some(({ guidance }) => (guidance[at] ?? null) !== null) ? texts.ahead : texts.noCall;
      const below = opens.length > 0 ? opens : [element('span', { class: 'no-call', text: missing })];
      const left = fill(texts.skipped, number(skipped));
      const gap =
        skipped === 0
          ? []
          : [
              element('span', {
                class: 'skipped',
                text: '⋯',
                attributes: { role: 'img', 'aria-label': left, title: left },
              }),
            ];
      const title = this.#titles.title(period, period, ...gap);
      title.append(...below);
      title.classList.add('period');
      if (skipped > 0) title.classList.add('after-gap');
      return title;
    });
    const name = this.#titles.title('name', texts.metric);
    name.classList.add('name');
    const trend = this.#titles.title('trend', texts.trend);
    trend.classList.add('trend');
    const body = element('tbody');
    this.#table.replaceChildren(element('thead', {}, element('tr', {}, name, ...periods, trend)), body);
    this.#list = new KeyedList(
      body,
      ({ row }) => row.key,
      () => resultRow(columns.length),
    );
    walkGrid(body);
    this.#titles.mark();
  }
}

function orderKey({ metric, segment, details, cells, trend }: ResultRow, column: string, at: number): OrderKey {
  if (column === 'name') return [metric, segment, ...details].join('\n');
  if (column === 'trend') return trend?.growth ?? null;
  const cell = cells[at];
  return cell === null || cell === undefined || cell.kind === 'expected' ? null : cell.amount;
}
