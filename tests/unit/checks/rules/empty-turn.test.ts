import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { at, joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const mara = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
const pair = ['We grew in every region.', '我們在各地區均有成長。'];

describe('empty-turn', () => {
  it('stands on the header of a speaker who says nothing, as a warning', () => {
    const text = joinLines(...mara, ...pair, 'Operator', 'Operator', ...mara, ...pair);
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['empty-turn', 'warning', 4]);
    assert.equal(textAt(text, finding), 'Operator');
    assert.deepEqual(inThreeLanguages(finding.message), [
      'Operator says nothing: there is no paragraph under this header.',
      'Operator 沒有發言：此標題行下沒有段落。',
      'Operator 没有发言：此标题行下没有段落。',
    ]);
  });

  it('is said of a header at the end, too', () => {
    assert.deepEqual(reportsIn(joinLines(...mara, ...pair, 'Operator', 'Operator', '')), [['empty-turn', 'Operator']]);
  });

  it('quotes the name as written, whatever it is made of', () => {
    const finding = onlyFinding(joinLines("O'Neill (Acting) - CFO", "O'Neill (Acting) - CFO"));
    assert.match(at(inThreeLanguages(finding.message), 0), /^O'Neill \(Acting\) says nothing/);
  });
});
