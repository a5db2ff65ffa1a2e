import { element, quoted, setAttribute, setSign, setText } from '../../shared/element';
import type { Row } from '../../shared/keyed-list';
import { fill } from '../../shared/values';
import { post } from '../host';
import type { KeyFigurePlace } from '../key-figures/rows';
import type { Words } from '../words';
import { statusMarks } from './status';

export interface NumberedPlace {
  readonly key: string;
  readonly place: KeyFigurePlace;
}

/** One of the places where a key figure is said: both wordings, who says it, and where. */
export function placeRow({ texts, number }: Words, uri: () => string): Row<NumberedPlace> {
  const mark = element('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  const text = quoted('row-text');
  const translation = quoted('row-counterpart');
  const speaker = quoted('row-detail');
  const line = element('span', { class: 'row-count' });
  const button = element('button', { attributes: { type: 'button' } }, mark, text, translation, speaker, line);
  let current: KeyFigurePlace | undefined;
  button.addEventListener('click', () => {
    if (current !== undefined) post({ type: 'goTo', uri: uri(), place: current.place });
  });
  return {
    node: element('li', {}, button),
    update: ({ place }) => {
      current = place;
      setSign(mark, statusMarks[place.status]);
      setAttribute(mark, 'data-status', place.status);
      setText(text, place.text);
      setText(translation, place.translation ?? '');
      setText(speaker, place.speaker ?? '');
      setText(line, fill(texts.line, number(place.place.line + 1)));
      setAttribute(button, 'title', texts.statuses[place.status]);
    },
  };
}
