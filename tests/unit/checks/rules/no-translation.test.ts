import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];

describe('no-translation', () => {
  it('stands on the first paragraph, once, as information', () => {
    const text = joinLines(...header, 'Revenue was $48.6 million.', 'Gross margin was 31%.');
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['no-translation', 'information', 2]);
    assert.equal(textAt(text, finding), 'Revenue was $48.6 million.');
    assert.deepEqual(inThreeLanguages(finding.message), [
      'This transcript has no translation, so there is nothing to compare.',
      '此逐字稿沒有譯文，因此沒有可比對的內容。',
      '此逐字稿没有译文，因此没有可比对的内容。',
    ]);
  });

  it('is said of a call in Chinese only, too', () => {
    assert.deepEqual(reportsIn(joinLines('陳美玲 - 財務長', '陳美玲 - 財務長', '我們成長。')), [
      ['no-translation', '我們成長。'],
    ]);
  });

  it('is not said of a text without speakers, or of an empty one', () => {
    assert.deepEqual(reportsIn('We grew last year.'), []);
    assert.deepEqual(reportsIn(''), []);
  });
});
