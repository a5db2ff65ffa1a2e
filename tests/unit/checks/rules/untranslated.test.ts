import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { joinLines } from '../../../support/marked-text';

function codes(...paragraphs: readonly string[]): string[] {
  const call = ['Operator', 'Operator', 'Good afternoon, everyone.', '各位午安。', ...paragraphs];
  return analyse(joinLines(...call)).findings.map(({ code, line }) => `${code} ${line}`);
}

describe('untranslated', () => {
  it('is a paragraph that stands a second time below itself, reported once, on the source', () => {
    const text = 'We expect the market to grow again.';
    assert.deepEqual(codes(text, text, 'Thank you.', '謝謝。'), ['untranslated 4']);
  });

  it('is not a name that stays as it is', () => {
    assert.deepEqual(codes('Stefan?', 'Stefan?', 'Thank you.', '謝謝。'), []);
  });
});
