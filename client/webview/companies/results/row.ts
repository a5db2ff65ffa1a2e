import { element, quoted, setAttribute, setText } from '../../shared/element';
import type { Row } from '../../shared/keyed-list';
import { post } from '../host';
import type { CellView } from './cells';
import type { ResultRow, TrendView } from './rows';
import { trendDrawing } from './trend';

const marks = { above: '▲', within: '●', below: '▼' } as const;

/** A row where it stands. */
export interface ListedRow {
  readonly row: ResultRow;
  /** The row before is of the same metric. */
  readonly isAgain: boolean;
}

/** A row of the table of results: what it is of, a number a period, and how these went. */
export function resultRow(columns: number): Row<ListedRow> {
  const metric = element('span', { class: 'metric' });
  const segment = quoted('segment');
  const details = element('span', { class: 'details' });
  const name = element('th', { class: 'name', attributes: { scope: 'row' } }, metric, segment, details);
  const cells = Array.from({ length: columns }, cellNode);
  const trend = trendNode();
  const node = element('tr', {}, name, ...cells.map((cell) => cell.node), trend.node);
  let current: ResultRow | undefined;
  return {
    node,
    update: ({ row, isAgain }) => {
      node.classList.toggle('again', isAgain);
      // The same data: nothing of it is to be drawn again.
      if (row === current) return;
      current = row;
      node.classList.toggle('change', row.isChange);
      setText(metric, row.metric);
      setText(segment, row.segment);
      segment.hidden = row.segment === '';
      setText(details, row.details.join(' · '));
      setAttribute(name, 'title', [row.metric, row.segment, ...row.details].filter(Boolean).join(', '));
      for (const [at, cell] of cells.entries()) cell.show(row.cells[at] ?? null);
      trend.show(row.trend);
    },
  };
}

interface Shows<Of> {
  readonly node: HTMLElement;
  show(of: Of): void;
}

function cellNode(): Shows<CellView | null> {
  const mark = element('span', { class: 'outcome', attributes: { 'aria-hidden': 'true' } });
  const text = element('span', { class: 'number' });
  const differs = element('span', { class: 'differs', text: '≠', attributes: { 'aria-hidden': 'true' } });
  const button = element(
    'button',
    { class: 'value', attributes: { type: 'button', tabindex: '-1' } },
    mark,
    text,
    differs,
  );
  const node = element('td', {}, button);
  let current: CellView | null = null;
  button.addEventListener('click', () => {
    if (current !== null) post({ type: 'goTo', ...current.target });
  });
  return {
    node,
    show: (cell) => {
      current = cell;
      button.hidden = cell === null;
      if (cell === null) return;
      setText(text, cell.text);
      setText(mark, cell.outcome === null ? '' : marks[cell.outcome]);
      setAttribute(mark, 'data-outcome', cell.outcome ?? 'none');
      differs.hidden = !cell.disagrees;
      setAttribute(button, 'data-kind', cell.kind);
      setAttribute(button, 'aria-label', cell.label);
      setAttribute(button, 'title', cell.title);
    },
  };
}

function trendNode(): Shows<TrendView | null> {
  const node = element('td', { class: 'trend' });
  let drawn = '';
  return {
    node,
    show: (trend) => {
      const key = trend === null ? '' : JSON.stringify([trend.points, trend.label]);
      if (key === drawn) return;
      drawn = key;
      node.replaceChildren(...(trend === null ? [] : [trendDrawing(trend)]));
    },
  };
}
