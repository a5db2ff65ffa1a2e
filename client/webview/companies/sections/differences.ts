import type { CompanyPlace, CompanyReport, CompanyValue } from '../../../../server/src/protocol-companies';
import { element, quoted, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { post } from '../host';
import type { Words } from '../words';

interface Difference {
  readonly key: string;
  readonly period: string;
  readonly metric: string;
  readonly segment: string;
  readonly values: readonly Said[];
}

interface Said {
  readonly text: string;
  readonly where: string;
  readonly uri: string;
  readonly place: CompanyPlace['place'];
}

/** Values that calls do not agree on, each with a way to where it is said; hidden where there are none. */
export class Differences {
  readonly node: HTMLElement;
  readonly #words: Words;
  readonly #list: KeyedList<Difference>;

  constructor(words: Words) {
    const list = element('ul', { class: 'differences', attributes: { role: 'list' } });
    this.#words = words;
    this.#list = new KeyedList(list, ({ key }) => key, differenceRow);
    this.node = list;
  }

  /** @returns how many there are */
  show(report: CompanyReport): number {
    const found = differencesOf(report, this.#words);
    this.#list.show(found);
    return found.length;
  }
}

function differencesOf(report: CompanyReport, words: Words): Difference[] {
  return report.tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap(({ period }, at): Difference[] => {
        const cell = row.cells[at];
        if (!cell || cell.disagreement === null) return [];
        const { metric, segment, details } = words.series(row);
        const values = [cell, ...cell.others].flatMap(
          (value) => saidOf(value, row.change !== null, report, words) ?? [],
        );
        return [{ key: `${row.key} ${period}`, period, metric: [metric, ...details].join(' · '), segment, values }];
      }),
    ),
  );
}

function saidOf(value: CompanyValue, isChange: boolean, report: CompanyReport, words: Words): Said | null {
  const [first] = value.places;
  const uri = first && report.calls[first.call]?.uri;
  if (first === undefined || uri === undefined) return null;
  return { text: words.amount(value, isChange), where: words.place(first, report), uri, place: first.place };
}

function differenceRow(): Row<Difference> {
  const period = element('span', { class: 'period' });
  const metric = element('span', { class: 'metric' });
  const segment = quoted('segment');
  const values = element('ul', { class: 'steps', attributes: { role: 'list' } });
  const list = new KeyedList<Said & { readonly key: string }>(values, ({ key }) => key, saidNode);
  return {
    node: element('li', {}, period, metric, segment, values),
    update: (difference) => {
      setText(period, difference.period);
      setText(metric, difference.metric);
      setText(segment, difference.segment);
      segment.hidden = difference.segment === '';
      list.show(difference.values.map((said, index) => ({ ...said, key: String(index) })));
    },
  };
}

function saidNode(): Row<Said> {
  const button = element('button', { class: 'value', attributes: { type: 'button' } });
  const where = element('span', { class: 'note' });
  let current: Said | undefined;
  button.addEventListener('click', () => {
    if (current !== undefined) post({ type: 'goTo', uri: current.uri, place: current.place });
  });
  return {
    node: element('li', {}, button, where),
    update: (said) => {
      current = said;
      setText(button, said.text);
      setAttribute(button, 'aria-label', `${said.text}, ${said.where}`);
      setText(where, said.where);
    },
  };
}
