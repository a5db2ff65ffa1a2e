import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/analysis';
import { codes } from '../../../server/src/checks/codes';
import { anyText, wellFormedCall } from '../../support/arbitrary-transcripts';
import { inThreeLanguages } from '../../support/findings';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { linesOf, reportsIn } from '../../support/reading';

describe('checking', () => {
  it('reports nothing on a call with nothing wrong', () => {
    assert.deepEqual(reportsIn(larkspur), []);
    fc.assert(fc.property(wellFormedCall, ({ text }) => assert.deepEqual(reportsIn(text), [])));
  });

  it('reports in document order, whatever the rule', () => {
    const text = joinLines(
      ...['Thank you for coming.', '謝謝各位。'],
      ...['Operator', 'Welcome to the call.', '歡迎參加會議。'],
      ...['Mara Ellison - CFO', 'Mara Ellison - CFO', 'Margin was 31%.', '毛利率為35%。', 'We hire.'],
      ...['Dana Whitlock - Analyst', 'Dana Whitlock - Analyst'],
    );
    assert.deepEqual(reportsIn(text), [
      ['text-before-speaker', 'Thank you for coming.'],
      ['header-not-repeated', 'Operator'],
      ['figure-mismatch', '35%'],
      ['missing-translation', 'We hire.'],
      ['empty-turn', 'Dana Whitlock - Analyst'],
    ]);
  });

  it('reports, on any text, places that are there, with known codes and something to say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text);
        for (const finding of analyse(text).findings) {
          assert.ok(codes.includes(finding.code));
          for (const { line, start, end, message } of [finding, ...finding.related]) {
            assert.ok(0 <= start && start < end && end <= (lines[line]?.length ?? -1));
            for (const said of inThreeLanguages(message)) assert.match(said, /\S[.。]$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
