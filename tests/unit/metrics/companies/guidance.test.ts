import assert from 'node:assert/strict';
import { call, figure, guidance, guidanceOf, rowsOf, tableOf } from './calls';

/** What came of guidance for a quarter, given the quarter before. */
function outcome(expected: readonly [number, number?], reported: number, own: Parameters<typeof figure>[2] = {}) {
  const table = tableOf(
    call('2024-Q2', [guidance('2024-Q3', expected[0], expected[1], own)]),
    call('2024-Q3', [figure('2024-Q3', reported, own)]),
  );
  const { outcome: found, beyond, fromMiddle } = guidanceOf(table, '2024-Q3', own.metric);
  return [found, beyond, fromMiddle];
}

describe('guidance against what was reported', () => {
  it('is within, above or below the range', () => {
    assert.deepEqual(outcome([146, 151], 150), ['within', 0, 1.5]);
    assert.deepEqual(outcome([146, 151], 151), ['within', 0, 2.5]);
    assert.deepEqual(outcome([146, 151], 152.4), ['above', 1.4, 3.9]);
    assert.deepEqual(outcome([34.5, 36], 34.2), ['below', -0.3, -1.05]);
  });

  it('knows a smaller loss for more, whichever end is said first', () => {
    assert.deepEqual(outcome([-8.3, -9.5], -7.9), ['above', 0.4, 1]);
    assert.deepEqual(outcome([-8.3, -9.5], -9), ['within', 0, -0.1]);
    assert.deepEqual(outcome([-8.3, -9.5], -10), ['below', -0.5, -1.1]);
  });

  it('takes one value as exactly as it is said', () => {
    assert.deepEqual(outcome([20e6], 19.6e6, { step: 1e6 }), ['within', 0, -0.4e6]);
    assert.deepEqual(outcome([20e6], 22e6, { step: 1e6 }), ['above', 2e6, 2e6]);
    assert.equal(outcome([20e6], 20.3e6, { approximate: true })[0], 'within');
  });

  it('compares nothing in two units, nor a sum with what falls on a share', () => {
    const net = { metric: 'net-income', basis: 'non-gaap' } as const;
    assert.deepEqual(outcome([0.15, 0.19], 10.3e6, net), ['incomparable', undefined, undefined]);
    const table = tableOf(
      call('2024-Q2', [guidance('2024-Q3', 146, 151, { unit: 'USD' })]),
      call('2024-Q3', [figure('2024-Q3', 1050, { unit: 'CNY' })]),
    );
    assert.equal(guidanceOf(table, '2024-Q3').outcome, 'incomparable');
  });

  it('says which results are still to come, and which no call says', () => {
    const table = tableOf(
      call('2024-Q2', [guidance('2024-Q3', 1, 2), guidance('2024-FY', 4, 5)]),
      call('2024-Q3', [guidance('2024-Q4', 2, 3)]),
    );
    assert.deepEqual(
      table.guidance.map(({ period, outcome: found }) => [period, found]),
      [
        ['2024-FY', 'open'],
        ['2024-Q4', 'open'],
        ['2024-Q3', 'unreported'],
      ],
    );
  });

  it('tells how it was changed, and measures by the last', () => {
    const table = tableOf(
      call('2024-Q1', [guidance('2024-FY', 545, 565)]),
      call('2024-Q2', [guidance('2024-FY', 565, 580)]),
      call('2024-Q3', [guidance('2024-FY', 570, 575)]),
      call('2024-Q4', [figure('2024-FY', 577), guidance('2024-FY', 999)]),
    );
    const row = guidanceOf(table, '2024-FY');
    assert.deepEqual(
      row.given.map(({ value, to, revision, places }) => [value, to, revision, places[0].call]),
      [
        [545, 565, undefined, 0],
        [565, 580, 'raised', 1],
        [570, 575, 'narrowed', 2],
      ],
    );
    assert.deepEqual([row.outcome, row.beyond], ['above', 2]);
  });

  it('is lowered, widened or kept as well', () => {
    const table = tableOf(
      call('2024-Q1', [guidance('2024-FY', 10, 20)]),
      call('2024-Q2', [guidance('2024-FY', 10, 20)]),
      call('2024-Q3', [guidance('2024-FY', 8, 22)]),
      call('2024-Q4', [guidance('2025-FY', 9)]),
      call('2025-Q1', [guidance('2025-FY', 8)]),
    );
    assert.deepEqual(
      guidanceOf(table, '2024-FY').given.map(({ revision }) => revision),
      [undefined, 'kept', 'widened'],
    );
    assert.equal(guidanceOf(table, '2025-FY').given[1]?.revision, 'lowered');
  });

  it('is what the company says it had been, where the call that gave it is missing', () => {
    const recalling = call('2024-Q3', [guidance('2024-Q3', 146, 151), figure('2024-Q3', 152.4)]);
    const alone = guidanceOf(tableOf(recalling), '2024-Q3');
    assert.deepEqual([alone.given[0].isRecalled, alone.outcome], [true, 'above']);
    const both = guidanceOf(tableOf(recalling, call('2024-Q2', [guidance('2024-Q3', 146, 151)])), '2024-Q3');
    assert.deepEqual(
      both.given.map(({ isRecalled, places }) => [isRecalled, places[0].call]),
      [[false, 0]],
    );
  });

  it('without a basis is measured by the only one that is reported', () => {
    const margin = { metric: 'gross-margin', unit: '%' } as const;
    const given = call('2024-Q2', [guidance('2024-Q3', 33, 34.5, margin)]);
    const nonGaap = figure('2024-Q3', 34.6, { ...margin, basis: 'non-gaap' });
    const gaap = figure('2024-Q3', 33.1, { ...margin, basis: 'gaap' });
    assert.equal(guidanceOf(tableOf(given, call('2024-Q3', [nonGaap])), '2024-Q3', 'gross-margin').outcome, 'above');
    const both = tableOf(given, call('2024-Q3', [nonGaap, gaap]));
    assert.equal(guidanceOf(both, '2024-Q3', 'gross-margin').outcome, 'unreported');
  });

  it('stands in the table where there is no result yet', () => {
    const table = tableOf(call('2024-Q3', [figure('2024-Q3', 5), guidance('2024-Q4', 6, 7)]));
    const row = rowsOf(table).get('revenue');
    assert.deepEqual([row?.cells[1], row?.guidance[1]?.given[0].to], [undefined, 7]);
  });
});
