import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { otherSide } from '../../../server/src/features/other-side';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { positionOf, shortly } from '../../support/places';

function opposite(text: string, position: Position): string | undefined {
  const place = otherSide(analyse(text), position);
  return place && shortly(text, [place])[0];
}

describe('the other side', () => {
  it('of a paragraph is its translation, and back', () => {
    assert.equal(opposite(larkspur, positionOf(larkspur, 'What do you')), '18: 你們對下一季的毛利率有什麼預期?');
    assert.equal(
      opposite(larkspur, { line: 18, character: 2 }),
      '17: What do you expect for gross margin next quarter?',
    );
  });

  it('of a figure is its counterpart, of a header its other copy', () => {
    assert.equal(opposite(larkspur, positionOf(larkspur, '4,860')), '7: $48.6 million');
    assert.equal(opposite(larkspur, { line: 16, character: 0 }), '15: Dana Whitlock - Granite Peak Research, Analyst');
  });

  it('is none where there is none', () => {
    assert.equal(opposite(larkspurWithProblems, { line: 9, character: 0 }), undefined);
    assert.equal(opposite(larkspur, { line: 0, character: 0 }), undefined);
    assert.equal(opposite('', { line: 5, character: 0 }), undefined);
  });
});
