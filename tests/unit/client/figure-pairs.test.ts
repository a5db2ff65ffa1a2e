import assert from 'node:assert/strict';
import { filterPairs } from '../../../client/webview/metrics/figures/filter';
import { figurePairs } from '../../../client/webview/metrics/figures/pairs';
import { figure } from './overviews';

describe('figure pairs', () => {
  it('tell an agreeing pair once, by its English side', () => {
    const pairs = figurePairs([figure('en', '$5 million', '500萬美元'), figure('zh', '500萬美元', '$5 million')]);
    assert.deepEqual(
      pairs.map(({ text, counterpart }) => [text, counterpart]),
      [['$5 million', '500萬美元']],
    );
  });

  it('tell a pair as often as it stands in the turn', () => {
    const rows = [figure('en', '5%', '5%'), figure('zh', '5%', '5%')];
    assert.equal(figurePairs([...rows, ...rows]).length, 2);
  });

  it('tell a Chinese figure whose counterpart points elsewhere', () => {
    const pairs = figurePairs([figure('en', '5%', '5%'), figure('zh', '5%', '5%'), figure('zh', '6%', '5%')]);
    assert.deepEqual(
      pairs.map(({ text }) => text),
      ['5%', '6%'],
    );
  });

  it('have keys that differ, and that a line put in above leaves alone', () => {
    const rows = [figure('en', '5%', null), figure('en', '5%', null), figure('zh', '5%', null)];
    const moved = rows.map((row) => ({ ...row, place: { ...row.place, line: row.place.line + 1 } }));
    const keys = figurePairs(rows).map(({ key }) => key);
    assert.equal(new Set(keys).size, 3);
    assert.deepEqual(
      figurePairs(moved).map(({ key }) => key),
      keys,
    );
  });
});

describe('the filter of figures', () => {
  const pairs = figurePairs([
    figure('en', '$5 million', '500萬美元', { display: '5,000,000 USD' }),
    figure('en', '17.4%', '14.7%', { kind: 'percent', status: 'mismatched' }),
    figure('zh', '第一季', null, { kind: 'period' }),
  ]);
  const fitting = (...[filter, search]: [Parameters<typeof filterPairs>[1], string?]) =>
    filterPairs(pairs, filter, search ?? '').map(({ text }) => text);

  it('shows all, the disagreements, or one kind', () => {
    assert.deepEqual(fitting('all'), ['$5 million', '17.4%', '第一季']);
    assert.deepEqual(fitting('disagreements'), ['17.4%', '第一季']);
    assert.deepEqual(fitting('percent'), ['17.4%']);
  });

  it('searches both sides and the value written out', () => {
    assert.deepEqual(fitting('all', '500萬'), ['$5 million']);
    assert.deepEqual(fitting('all', ' 000 usd '), ['$5 million']);
    assert.deepEqual(fitting('disagreements', '5 million'), []);
  });
});
