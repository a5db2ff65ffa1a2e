import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/figures/extract';
import { isYear } from '../../../server/src/figures/years';

describe('Calendar years', () => {
  it('are four digits, and no decimal of as many characters', () => {
    for (const year of ['1950', '2024', '2079']) assert.equal(isYear(year), true, year);
    for (const other of ['1949', '2080', '2.41', '20.5', '202', '20245']) assert.equal(isYear(other), false, other);
  });

  it('leave a decimal a quantity', () => {
    assert.deepEqual(
      [...extractFigures('The ratio was 2.41.', 'en'), ...extractFigures('比率為20.5。', 'zh')].map(({ kind }) => kind),
      ['quantity', 'quantity'],
    );
  });
});
