import { element, quoted, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { post } from '../host';
import type { Target } from '../results/cells';
import { rangeDrawing } from './range';
import type { GivenView, GuidanceRow } from './rows';

/** A row where it stands. */
export interface ListedGuidance {
  readonly row: GuidanceRow;
  /** The row before is of the same period. */
  readonly isAgain: boolean;
}

/** A row of the table of guidance: what was expected over time, what was reported, and how the two stand. */
export function guidanceRow(): Row<ListedGuidance> {
  const period = element('td', { class: 'period' });
  const metric = element('span', { class: 'metric' });
  const segment = quoted('segment');
  const details = element('span', { class: 'details' });
  const name = element('th', { class: 'name', attributes: { scope: 'row' } }, metric, segment, details);
  const steps = element('ul', { class: 'steps', attributes: { role: 'list' } });
  const given = new KeyedList<NumberedStep>(steps, ({ key }) => key, stepNode);
  const reported = link('value');
  const range = element('td', { class: 'range-cell' });
  const outcome = element('td', { class: 'outcome-cell' });
  const node = element(
    'tr',
    {},
    period,
    name,
    element('td', { class: 'given' }, steps),
    element('td', { class: 'reported' }, reported.node),
    range,
    outcome,
  );
  let current: GuidanceRow | undefined;
  let drawn = '';
  return {
    node,
    update: ({ row, isAgain }) => {
      node.classList.toggle('again', isAgain);
      if (row === current) return;
      current = row;
      setText(period, row.period);
      setText(metric, row.metric);
      setText(segment, row.segment);
      segment.hidden = row.segment === '';
      setText(details, row.details.join(' · '));
      given.show(row.given.map((view, index) => ({ key: String(index), view })));
      reported.show(row.reported);
      setText(outcome, row.outcomeText);
      setAttribute(outcome, 'data-outcome', row.outcome);
      const key = JSON.stringify(row.range);
      if (key === drawn) return;
      drawn = key;
      range.replaceChildren(...(row.range === null ? [] : [rangeDrawing(row.range)]));
    },
  };
}

interface NumberedStep {
  readonly key: string;
  readonly view: GivenView;
}

function stepNode(): Row<NumberedStep> {
  const button = link('value');
  const note = element('span', { class: 'note' });
  return {
    node: element('li', {}, button.node, note),
    update: ({ view }) => {
      button.show(view);
      setText(note, view.note);
      setAttribute(note, 'data-revision', view.revision ?? 'none');
    },
  };
}

interface Linked {
  readonly text: string;
  readonly target: Target;
  readonly label: string;
  readonly title: string;
}

/** A number that goes to where it is said. */
function link(name: string): { readonly node: HTMLButtonElement; show(of: Linked | null): void } {
  const node = element('button', { class: name, attributes: { type: 'button', tabindex: '-1' } });
  let current: Linked | null = null;
  node.addEventListener('click', () => {
    if (current !== null) post({ type: 'goTo', ...current.target });
  });
  return {
    node,
    show: (of) => {
      current = of;
      node.hidden = of === null;
      if (of === null) return;
      setText(node, of.text);
      setAttribute(node, 'aria-label', of.label);
      setAttribute(node, 'title', of.title);
    },
  };
}
