import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';

const linesOf = (text: string, limit?: number): number[][] =>
  foldingRanges(analyse(text), limit).map(({ startLine, endLine }) => [startLine, endLine]);

describe('folding ranges', () => {
  it('are sections, turns and units, one a starting line', () => {
    const all = [
      [1, 10], // prepared remarks
      [2, 4], // their first turn, from the second copy of its header
      [3, 4],
      [5, 10], // a turn
      [7, 8],
      [9, 10],
      [11, 22], // questions and answers
      [12, 14],
      [13, 14],
      [15, 18],
      [17, 18],
      [19, 22],
      [21, 22],
    ];
    assert.deepEqual(linesOf(larkspur), all);
  });

  it('keep the outer ones where the editor wants few', () => {
    assert.deepEqual(linesOf(larkspur, 3), [
      [1, 10],
      [2, 4],
      [11, 22],
    ]);
    assert.deepEqual(linesOf(larkspur, 0), []);
  });

  it('need more than one line', () => {
    assert.deepEqual(linesOf(''), []);
    assert.deepEqual(linesOf('Operator'), []);
  });

  it('have the notice as a comment, sections and turns as regions, and pairs of no kind', () => {
    const text = joinLines('譯文僅供參考', larkspur);
    assert.deepEqual(
      foldingRanges(analyse(text))
        .slice(0, 5)
        .map(({ startLine, kind }) => [startLine, kind]),
      [
        [0, 'comment'],
        [2, 'region'],
        [3, 'region'],
        [4, undefined],
        [6, 'region'],
      ],
    );
  });

  it('take in the line that keeps the place of a translation', () => {
    const text = larkspur.replace('本季末我們持有現金1.2億美元。', '【待譯】');
    assert.ok(linesOf(text).some(([start, end]) => start === 9 && end === 10));
  });

  it('never cross: a pair that other text lies between does not fold', () => {
    const [, , , first = '', translation = '', ...rest] = larkspur.split('\n');
    const crossed = joinLines('Operator', 'Operator', first, 'Please stand by.', translation, '請稍候。', ...rest);
    const ranges = foldingRanges(analyse(crossed));
    for (const a of ranges) {
      for (const b of ranges) {
        assert.ok(!(a.startLine < b.startLine && b.startLine <= a.endLine && a.endLine < b.endLine));
      }
    }
  });
});
