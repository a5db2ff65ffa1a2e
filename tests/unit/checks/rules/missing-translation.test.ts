import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
const pair = ['Revenue was $48.6 million in the first quarter.', '第一季營收為4,860萬美元。'];
const lost = 'Gross margin was 31%.';

describe('missing-translation', () => {
  it('stands on the source, as an error, and says what to do', () => {
    const text = joinLines(...header, ...pair, lost);
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['missing-translation', 'error', 4]);
    assert.equal(textAt(text, finding), lost);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'This paragraph has no translation. Add it on the line below.',
      '此段落沒有譯文，請在下一行補上。',
      '此段落没有译文，请在下一行补上。',
    ]);
  });

  it('is said once for each paragraph', () => {
    assert.deepEqual(reportsIn(joinLines(...header, 'We hire.', ...pair, lost)), [
      ['missing-translation', 'We hire.'],
      ['missing-translation', lost],
    ]);
  });

  it('is not said of a call without any translation', () => {
    assert.deepEqual(
      reportsIn(joinLines(...header, 'We hire.', lost)).map(([code]) => code),
      ['no-translation'],
    );
  });
});
