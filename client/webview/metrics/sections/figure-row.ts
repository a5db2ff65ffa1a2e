import { element, setAttribute, setText } from '../dom/element';
import type { Row } from '../dom/keyed-list';
import type { FigurePair } from '../figures/pairs';
import { post } from '../host';
import { fill, type Words } from '../words';

const marks = { matched: '✓', mismatched: '≠', unmatched: '?' } as const;

/** A figure, its counterpart, and what both mean. */
export function figureRow({ texts, number }: Words, uri: () => string): Row<FigurePair> {
  const mark = element('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  const text = element('span', { class: 'row-text' });
  const counterpart = element('span', { class: 'row-counterpart' });
  const display = element('span', { class: 'row-detail' });
  const line = element('span', { class: 'row-count' });
  const button = element(
    'button',
    { attributes: { type: 'button', tabindex: '-1' } },
    mark,
    text,
    counterpart,
    display,
    line,
  );
  let current: FigurePair | undefined;
  button.addEventListener('click', () => {
    if (current !== undefined) post({ type: 'goTo', uri: uri(), place: current.place });
  });
  return {
    node: element('li', {}, button),
    update: (pair) => {
      if (current !== undefined && isSame(current, pair)) return;
      current = pair;
      const lineNumber = number(pair.place.line + 1);
      const status = texts.statuses[pair.status];
      const both = pair.counterpart === null ? pair.text : `${pair.text} – ${pair.counterpart}`;
      setText(mark, marks[pair.status]);
      setAttribute(mark, 'data-status', pair.status);
      setText(text, pair.text);
      setText(counterpart, pair.counterpart ?? '');
      setText(display, pair.display);
      setText(line, lineNumber);
      setAttribute(button, 'title', `${both}\n${pair.display}\n${texts.kinds[pair.kind]}: ${status}`);
      setAttribute(button, 'aria-label', fill(texts.figureLabel, `${both} (${pair.display})`, lineNumber, status));
    },
  };
}

function isSame(one: FigurePair, other: FigurePair): boolean {
  return (
    one.place.line === other.place.line &&
    one.place.start === other.place.start &&
    one.place.end === other.place.end &&
    one.kind === other.kind &&
    one.status === other.status &&
    one.text === other.text &&
    one.counterpart === other.counterpart &&
    one.display === other.display
  );
}
