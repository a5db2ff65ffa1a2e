import assert from 'node:assert/strict';
import { sparkOf, sparkSize } from '../../../../client/webview/companies/sparkline';

const points = (...values: readonly (readonly [number, number])[]) => values.map(([at, value]) => ({ at, value }));

describe('a sparkline', () => {
  it('goes up where values do, in even steps', () => {
    const { dots, line, gaps } = sparkOf(points([0, 10], [1, 20], [2, 30]));
    assert.deepEqual(
      dots.map(({ x }) => x),
      [3, 42, 81],
    );
    assert.ok((dots[0]?.y ?? 0) > (dots[1]?.y ?? 0) && (dots[1]?.y ?? 0) > (dots[2]?.y ?? 0));
    assert.equal(line.match(/M/g)?.length, 2);
    assert.equal(gaps, '');
  });

  it('is broken where periods are missing, which are as long as they are', () => {
    const { dots, line, gaps } = sparkOf(points([0, 1], [1, 2], [4, 3]));
    assert.deepEqual([line.match(/M/g)?.length, gaps.match(/M/g)?.length], [1, 1]);
    const [first, second, third] = dots.map(({ x }) => x);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    assert.ok(Math.abs(third - second - 3 * (second - first)) < 1);
  });

  it('has a line at zero where values are on both sides of it, and only there', () => {
    const zero = sparkOf(points([0, -1], [1, 1])).zero;
    assert.equal(zero, sparkSize.height / 2);
    assert.equal(sparkOf(points([0, 1], [1, 2])).zero, null);
  });

  it('stays in its place, whatever the values', () => {
    for (const values of [points([0, 5], [1, 5]), points([0, -1e12], [9, 1e12]), points([3, 0], [4, 0])]) {
      for (const { x, y } of sparkOf(values).dots) {
        assert.ok(x >= 0 && x <= sparkSize.width && y >= 0 && y <= sparkSize.height);
      }
    }
  });
});
