import type { CallReport } from '../../../../server/src/protocol-call';
import { element, setText } from '../../shared/element';
import { fill } from '../../shared/values';
import { type Column, DataTable } from '../dom/table';
import { rememberTable, tableState } from '../host';
import { filterKeyFigures, keyFigureFilterNamed, keyFigureFilters } from '../key-figures/filter';
import { type KeyFigureRow, keyFigureRows } from '../key-figures/rows';
import type { Words } from '../words';
import { filterBar } from './filter-bar';
import { keyFigureRow } from './key-figure-row';
import { type Section, section } from './section';
import { statusOrder } from './status';
import { takingButtons } from './taking';

/** What the call reports, row by row; a row goes to where it is said, and lists the places where there are several. */
export class KeyFigures {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #section: Section;
  readonly #none: HTMLElement;
  readonly #table: DataTable<KeyFigureRow>;
  #uri = '';
  #rows: readonly KeyFigureRow[] = [];

  constructor(words: Words) {
    const { texts } = words;
    this.#words = words;
    this.#none = element('p', { class: 'nothing', attributes: { role: 'status' } });
    this.#table = new DataTable(words, {
      kind: 'key-figures',
      label: texts.keyFigures,
      columns: columnsOf(words),
      keyOf: ({ key }) => key,
      createRow: () => keyFigureRow(words, () => this.#uri),
      sort: tableState('keyFigures'),
      sorted: (sort) => rememberTable('keyFigures', sort),
    });
    const bar = filterBar(texts, {
      table: 'keyFigures',
      filters: keyFigureFilters.map((value) => ({ value, title: texts.keyFigureFilters[value] })),
      search: texts.searchKeyFigures,
      changed: (change) => {
        rememberTable('keyFigures', change);
        this.#render();
      },
      extras: takingButtons(words, 'key-figures'),
    });
    this.#section = section('key-figures', texts.keyFigures, bar, this.#none, this.#table.node);
    this.node = this.#section.node;
  }

  show(report: CallReport): void {
    this.#uri = report.uri;
    this.#rows = keyFigureRows(report, this.#words);
    this.#render();
  }

  /** Marks what is said on the line of the caret. */
  showCaret(line: number | null): void {
    this.#table.mark(({ places }) => places.some(({ place }) => place.line === line));
  }

  #render(): void {
    const { texts, number } = this.#words;
    const { filter, search } = tableState('keyFigures');
    const fitting = filterKeyFigures(this.#rows, keyFigureFilterNamed(filter), search);
    const isEmpty = fitting.length === 0;
    this.#section.count(
      fitting.length === this.#rows.length
        ? number(fitting.length)
        : fill(texts.shown, number(fitting.length), number(this.#rows.length)),
    );
    this.#none.hidden = !isEmpty;
    setText(this.#none, isEmpty ? (this.#rows.length === 0 ? texts.noKeyFigure : texts.noKeyFigureShown) : '');
    this.#table.show(fitting);
  }
}

function columnsOf({ texts }: Words): readonly Column<KeyFigureRow>[] {
  const { keyFigureColumns: titles } = texts;
  return [
    { id: 'metric', title: titles.metric, order: ({ metric }) => metric },
    { id: 'segment', title: titles.segment, order: ({ segment }) => segment },
    { id: 'basis', title: titles.basis, order: ({ basis }) => basis || null },
    { id: 'period', title: titles.period, order: ({ period }) => period },
    { id: 'value', title: titles.value, order: ({ amount }) => amount },
    { id: 'change', title: titles.change, order: ({ change }) => change || null },
    { id: 'guidance', title: titles.guidance, order: ({ guidance }) => (guidance ? 0 : null) },
    { id: 'status', title: titles.translation, order: ({ status }) => statusOrder.indexOf(status) },
    { id: 'places', title: titles.places, order: ({ places }) => places[0]?.place.line ?? null },
  ];
}
