import assert from 'node:assert/strict';
import { nextSort, type OrderKey, sorted } from '../../../../client/webview/shared/sort';

const order = (keys: readonly OrderKey[], descending = false, locale = 'en') =>
  sorted(
    keys.map((key, index) => ({ key, index })),
    ({ key }) => key,
    descending,
    locale,
  ).map(({ index }) => index);

describe('sorting a table', () => {
  it('leaves the order of the call where no column is chosen', () => {
    const items = [3, 1, 2];
    assert.deepEqual(sorted(items, undefined, false, 'en'), items);
  });

  it('sorts numbers by size, and texts as people count', () => {
    assert.deepEqual(order([52.2, -9, 7]), [1, 2, 0]);
    assert.deepEqual(order(['10G', '9G', 'apple']), [1, 0, 2]);
    assert.deepEqual(order(['10G', '9G', 'apple'], true), [2, 0, 1]);
  });

  it('has rows without a value last, either way', () => {
    assert.deepEqual(order([null, 2, 1]), [2, 1, 0]);
    assert.deepEqual(order([null, 2, 1], true), [1, 2, 0]);
  });

  it('keeps rows that are equal as they are', () => {
    assert.deepEqual(order([1, 1, 0, 1]), [2, 0, 1, 3]);
    assert.deepEqual(order([1, 1, 0, 1], true), [0, 1, 3, 2]);
  });

  it('goes up, down and back to the order of the call', () => {
    const up = nextSort({ column: '', descending: false }, 'value');
    const down = nextSort(up, 'value');
    assert.deepEqual([up.column, up.descending], ['value', false]);
    assert.deepEqual([down.column, down.descending], ['value', true]);
    assert.equal(nextSort(down, 'value').column, '');
    assert.deepEqual(nextSort(down, 'metric'), { column: 'metric', descending: false });
  });

  it('sorts 5,000 rows at once', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `row ${(index * 7919) % 5000}`);
    assert.equal(order(keys).length, 5000);
  });
});
