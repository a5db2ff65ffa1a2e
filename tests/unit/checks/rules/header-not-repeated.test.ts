import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { at, joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const right = 'Mara Ellison - CFO';
const wrong = 'Mara Elison - CFO';
const pair = ['We grew in every region.', '我們在各地區均有成長。'];
/** So that the call knows how the name is written. */
const elsewhere = [right, right, ...pair];

describe('header-not-repeated', () => {
  it('stands on a header without second copy, as a warning', () => {
    const text = joinLines(right, ...pair, ...elsewhere);
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['header-not-repeated', 'warning', 0]);
    assert.equal(textAt(text, finding), right);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'The header “Mara Ellison - CFO” stands only once; its second copy is missing.',
      '標題行「Mara Ellison - CFO」只出現一次，缺少第二份。',
      '标题行“Mara Ellison - CFO”只出现一次，缺少第二份。',
    ]);
    assert.deepEqual(finding.related, []);
  });

  for (const [copies, line] of [
    [[right, wrong], 1],
    [[wrong, right], 0],
  ] as const) {
    it(`stands on the copy that is misspelt when it is the ${line === 1 ? 'second' : 'first'}`, () => {
      const text = joinLines(...copies, ...pair, ...elsewhere);
      const finding = onlyFinding(text);
      assert.deepEqual([finding.line, textAt(text, finding)], [line, wrong]);
      assert.equal(
        at(inThreeLanguages(finding.message), 0),
        'This copy of the header differs from the other: “Mara Elison - CFO” instead of “Mara Ellison - CFO”.',
      );
      assert.deepEqual(
        finding.related.map((place) => [textAt(text, place), ...inThreeLanguages(place.message)]),
        [[right, 'The other copy of the header.', '標題行的另一份。', '标题行的另一份。']],
      );
    });
  }

  it('is not said of a second copy in the other language', () => {
    assert.deepEqual(reportsIn(joinLines('Operator', '接線生', ...pair, right, '瑪拉·艾里森 - 財務長', ...pair)), []);
  });

  it('is not said of copies that differ in width, dash or spaces only', () => {
    assert.deepEqual(reportsIn(joinLines(right, 'Mara  Ellison － ＣＦＯ', ...pair)), []);
  });
});
