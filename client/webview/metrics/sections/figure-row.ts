import { element, quoted, setAttribute, setText } from '../../shared/element';
import type { Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { cell, tableRow } from '../dom/table';
import type { FigurePair } from '../figures/pairs';
import { post } from '../host';
import type { Words } from '../words';
import { statusMarks } from './status';

/** A figure, its counterpart, and what both mean. */
export function figureRow({ texts, number }: Words, uri: () => string): Row<FigurePair> {
  const mark = element('span', { class: 'mark', attributes: { role: 'img' } });
  const text = quoted('row-text');
  const counterpart = quoted('row-counterpart');
  const display = element('span', { class: 'row-detail' });
  const line = element('span', { class: 'row-count' });
  const attributes = { type: 'button', 'data-row': '', tabindex: '-1' };
  const button = element('button', { class: 'reveal', attributes }, text);
  const node = tableRow(
    cell('status', mark),
    cell('text', button),
    cell('counterpart', counterpart),
    cell('display', display),
    cell('line', line),
  );
  let current: FigurePair | undefined;
  button.addEventListener('click', () => {
    if (current !== undefined) post({ type: 'goTo', uri: uri(), place: current.place });
  });
  return {
    node,
    update: (pair) => {
      current = pair;
      const lineNumber = number(pair.place.line + 1);
      const status = texts.statuses[pair.status];
      const both = pair.counterpart === null ? pair.text : `${pair.text} – ${pair.counterpart}`;
      setText(mark, statusMarks[pair.status]);
      setAttribute(mark, 'data-status', pair.status);
      setAttribute(mark, 'aria-label', status);
      setText(text, pair.text);
      setText(counterpart, pair.counterpart ?? '');
      setText(display, pair.display);
      setText(line, lineNumber);
      setAttribute(node, 'title', `${both}\n${pair.display}\n${texts.kinds[pair.kind]}: ${status}`);
      setAttribute(button, 'aria-label', fill(texts.figureLabel, `${both} (${pair.display})`, lineNumber, status));
    },
    mark: (isCurrent) => setAttribute(node, 'aria-current', String(isCurrent)),
  };
}
