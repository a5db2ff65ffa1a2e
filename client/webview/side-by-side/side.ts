import type { Texts } from '../../src/side-by-side/messages';
import { counterpartText, meaningOf, piecesOf } from '../../src/side-by-side/pieces';
import type { RowSide } from '../../src/side-by-side/rows';
import { element } from '../shared/element';

/** The text of one side with its figures marked; each knows where its counterpart stands. */
export function sideNode(own: RowSide, other: RowSide | null, side: 'source' | 'target', texts: Texts): HTMLElement {
  const nodes = piecesOf(own).map(({ text, figure }) =>
    figure === undefined ? document.createTextNode(text) : figureNode(text, figure, own, other, texts),
  );
  return element(
    'p',
    {
      class: 'side',
      attributes: {
        lang: own.language,
        'data-side': side,
        'data-line': String(own.line),
        'data-start': String(own.start),
      },
    },
    element('bdi', {}, ...nodes),
  );
}

function figureNode(text: string, index: number, own: RowSide, other: RowSide | null, texts: Texts): Node {
  const figure = own.figures[index];
  if (figure === undefined) return document.createTextNode(text);
  const { status, start, end, counterpart } = figure;
  const opposite = counterpartText(figure, other);
  const verdict = texts.figureStatuses[status];
  return element('span', {
    class: 'figure',
    text,
    attributes: {
      // A link goes with the text: it wraps, it is copied, and a screen reader does not cut the sentence.
      role: 'link',
      tabindex: '-1',
      title: `${meaningOf(figure)}\n${opposite === undefined ? verdict : `${verdict}: ${opposite}`}`,
      'data-status': status,
      'data-figure': String(index),
      ...(counterpart === null ? {} : { 'data-counterpart': String(counterpart) }),
      'data-line': String(own.line),
      'data-start': String(own.start + start),
      'data-end': String(own.start + end),
    },
  });
}
