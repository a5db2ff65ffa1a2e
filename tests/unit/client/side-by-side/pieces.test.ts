import assert from 'node:assert/strict';
import fc from 'fast-check';
import { counterpartText, meaningOf, piecesOf } from '../../../../client/src/side-by-side/pieces';

const figure = (start: number, end: number) => ({
  ...{ start, end, display: '', direction: null, status: 'matched' as const, counterpart: null },
});

describe('what a figure of a side means', () => {
  it('says which way it goes, on both sides: the numbers may be the same', () => {
    const own = { ...figure(3, 6), display: '34%', direction: 'up', counterpart: 0 };
    const there = { ...figure(2, 5), display: '34%', direction: 'down', counterpart: 0 };
    const other = { line: 1, start: 0, text: '年減34%', language: 'zh-Hant' as const, figures: [there] };
    assert.equal(meaningOf(own), '34% (up)');
    assert.equal(counterpartText(own, other), '34% (down)');
    assert.equal(meaningOf(figure(3, 6)), '');
    assert.equal(counterpartText(figure(3, 6), other), undefined);
  });
});

describe('the pieces of a side', () => {
  it('are the figures and the text between them', () => {
    assert.deepEqual(piecesOf({ text: 'up 5% to $7.', figures: [figure(3, 5), figure(9, 11)] }), [
      { text: 'up ', figure: undefined },
      { text: '5%', figure: 0 },
      { text: ' to ', figure: undefined },
      { text: '$7', figure: 1 },
      { text: '.', figure: undefined },
    ]);
  });

  it('are the whole text, whatever the figures', () => {
    const figures = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([start, end]) => figure(start, end)));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), figures, (text, some) => {
        assert.equal(
          piecesOf({ text, figures: some })
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
