import assert from 'node:assert/strict';
import { slipOf } from '../../../../server/src/checks/rules/slip';
import { extractFigures } from '../../../../server/src/figures/extract';
import type { Figure } from '../../../../server/src/figures/model';
import { at } from '../../../support/marked-text';

const figureIn = (text: string): Figure => at(extractFigures(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en'), 0);

describe('the slip between two figures', () => {
  const cases: [source: string, target: string, slip: ReturnType<typeof slipOf>][] = [
    ['$48.6 million', '4.86億美元', { is: 'factor', factor: 10 }],
    ['$48.6 million', '4,860美元', { is: 'factor', factor: 1e-4 }],
    ['$48.6 million', '4,860萬歐元', { is: 'unit' }],
    ['$48.6 million', '4,680萬美元', { is: 'value' }],
    ['31%', '35%', { is: 'value' }],
    ['Q2', '第三季', { is: 'period' }],
  ];
  for (const [source, target, slip] of cases) {
    it(`of ${source} and ${target} is one of ${slip.is}`, () => {
      assert.deepEqual(slipOf(figureIn(source), figureIn(target)), slip);
    });
  }
});
