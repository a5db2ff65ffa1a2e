import { element, quoted, setAttribute, setText } from '../../shared/element';
import { KeyedList, type Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { cell, tableRow } from '../dom/table';
import { post } from '../host';
import type { KeyFigureRow } from '../key-figures/rows';
import type { Words } from '../words';
import { type NumberedPlace, placeRow } from './place-row';
import { statusMarks } from './status';

/** A key figure; where it is said in several places, a button opens their list. */
export function keyFigureRow(words: Words, uri: () => string): Row<KeyFigureRow> {
  const { texts, number } = words;
  const metric = element('button', { class: 'reveal', attributes: { type: 'button', 'data-row': '', tabindex: '-1' } });
  const segment = quoted('segment-name');
  const [basis, period, value, change, guidance] = [0, 1, 2, 3, 4].map(() => element('span')) as Cells;
  const conflict = element('span', { class: 'conflict', text: '⚠', attributes: { role: 'img' } });
  const mark = element('span', { class: 'mark', attributes: { role: 'img' } });
  const line = element('span', { class: 'line' });
  const more = element('button', { class: 'more', attributes: { type: 'button' } });
  const places = element('ul', { class: 'rows places', attributes: { role: 'list' } });
  const list = new KeyedList<NumberedPlace>(
    places,
    ({ key }) => key,
    () => placeRow(words, uri),
  );
  const placesCell = cell('places', line, more, places);
  const node = tableRow(
    cell('metric', metric, conflict),
    cell('segment', segment),
    cell('basis', basis),
    cell('period', period),
    cell('value', value),
    cell('change', change),
    cell('guidance', guidance),
    cell('status', mark),
    placesCell,
  );
  let current: KeyFigureRow | undefined;
  let isOpen = false;
  const open = (opened: boolean) => {
    isOpen = opened;
    const several = current !== undefined && current.places.length > 1 && isOpen;
    setAttribute(more, 'aria-expanded', String(several));
    places.hidden = !several;
    node.classList.toggle('open', several);
    list.show(several && current !== undefined ? numbered(current) : []);
  };
  metric.addEventListener('click', () => {
    const first = current?.places[0];
    if (first !== undefined) post({ type: 'goTo', uri: uri(), place: first.place });
  });
  more.addEventListener('click', () => open(!isOpen));
  return {
    node,
    update: (row) => {
      current = row;
      const lineNumber = number((row.places[0]?.place.line ?? 0) + 1);
      node.dataset['key'] = row.key;
      setText(metric, row.metric);
      setText(segment, row.segment ?? '');
      setText(basis, row.basis);
      setText(period, row.period ?? '');
      setText(value, row.value);
      setText(change, row.change);
      setText(guidance, row.guidance ? texts.guidance : '');
      const conflicts = row.conflicts.map((kind) => texts.conflicts[kind]).join(' ');
      conflict.hidden = conflicts === '';
      setAttribute(conflict, 'aria-label', conflicts);
      setAttribute(conflict, 'title', conflicts);
      const status = texts.statuses[row.status];
      setText(mark, statusMarks[row.status]);
      setAttribute(mark, 'data-status', row.status);
      setAttribute(mark, 'aria-label', status);
      setAttribute(mark, 'title', status);
      setText(line, fill(texts.line, lineNumber));
      const others = row.places.length;
      more.hidden = others < 2;
      setText(more, fill(texts.places, number(others)));
      setAttribute(metric, 'title', titleOf(row));
      setAttribute(
        metric,
        'aria-label',
        fill(texts.keyFigureLabel, [row.metric, row.segment, row.value].filter(Boolean).join(', '), lineNumber),
      );
      open(isOpen);
    },
    mark: (isCurrent) => setAttribute(node, 'aria-current', String(isCurrent)),
  };
}

type Cells = [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

/** Both wordings of the first place. */
function titleOf({ places }: KeyFigureRow): string {
  const first = places[0];
  return [first?.text, first?.translation, first?.speaker].filter(Boolean).join('\n');
}

function numbered({ places }: KeyFigureRow): readonly NumberedPlace[] {
  return places.map((place, index) => ({ key: String(index), place }));
}
