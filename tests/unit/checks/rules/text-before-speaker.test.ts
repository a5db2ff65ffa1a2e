import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { messagesFor } from '../../../../server/src/messages/messages';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

const call = ['Mara Ellison - CFO', 'Mara Ellison - CFO', 'We grew in every region.', '我們在各地區均有成長。'];
const first = ['Our new plant opens in May.', '我們的新工廠將於五月啟用。'] as const;
const second = ['We hired many engineers.', '我們聘用了許多工程師。'] as const;

describe('text-before-speaker', () => {
  it('stands on the first paragraph, once for all of them, as a warning', () => {
    const text = joinLines(...first, ...second, ...call);
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['text-before-speaker', 'warning', 0]);
    assert.equal(textAt(text, finding), first[0]);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'These 4 paragraphs stand above the first speaker header and belong to nobody.',
      '第一個發言人標題行之前有 4 個段落，不屬於任何發言人。',
      '第一个发言人标题行之前有 4 个段落，不属于任何发言人。',
    ]);
  });

  it('is said of a single paragraph in words that fit', () => {
    const { findings } = analyse(joinLines('This text is for reference only.', first[0], ...call));
    assert.equal(
      findings.find(({ code }) => code === 'text-before-speaker')?.message(messagesFor('en')),
      'This paragraph stands above the first speaker header and belongs to nobody.',
    );
  });

  it('is not said of a notice', () => {
    assert.deepEqual(reportsIn(joinLines('譯文僅供參考', ...call)), []);
  });

  it('is not said of a text without any header', () => {
    assert.deepEqual(reportsIn(joinLines(...first, ...second)), []);
  });
});
