import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const pair = ['Revenue was $48.6 million in the first quarter.', '第一季營收為4,860萬美元。'];
const alone = '毛利率為31%。';

describe('missing-source', () => {
  it('stands on the translation, as an error', () => {
    const text = joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', ...pair, alone);
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['missing-source', 'error', 4]);
    assert.equal(textAt(text, finding), alone);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'This translation stands without its source paragraph.',
      '此譯文沒有對應的原文段落。',
      '此译文没有对应的原文段落。',
    ]);
  });

  it('is not said of a call in Chinese only', () => {
    assert.deepEqual(
      reportsIn(joinLines('陳美玲 - 財務長', '陳美玲 - 財務長', '我們成長。', alone)).map(([code]) => code),
      ['no-translation'],
    );
  });
});
