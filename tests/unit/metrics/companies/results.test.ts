import assert from 'node:assert/strict';
import { at } from '../../../support/marked-text';
import { call, figure, periodsOf, rowsOf, tableOf, valuesOf } from './calls';

describe('results by period', () => {
  it('are those of each call, and of the periods that calls look back on', () => {
    const table = tableOf(
      call('2024-Q3', [figure('2024-Q3', 152.4), figure('2023-Q3', 124.6)]),
      call('2024-Q2', [figure('2024-Q2', 140.3)]),
    );
    assert.deepEqual(valuesOf(table), { '2023-Q3': 124.6, '2024-Q2': 140.3, '2024-Q3': 152.4 });
    const cells = rowsOf(table).get('revenue')?.cells ?? [];
    assert.deepEqual(
      cells.map((cell) => cell?.isOwn),
      [false, true, true],
    );
  });

  it('are negative where money was lost', () => {
    const loss = { metric: 'net-income', basis: 'gaap' } as const;
    const table = tableOf(
      call('2024-Q1', [figure('2024-Q1', -9.4, loss)]),
      call('2024-Q2', [figure('2024-Q2', 0.3, loss)]),
    );
    assert.deepEqual(valuesOf(table, 'net-income gaap'), { '2024-Q1': -9.4, '2024-Q2': 0.3 });
    assert.equal(rowsOf(table).get('net-income gaap')?.trend?.direction, 'rose');
  });

  it('are in rows by metric, segment, basis and change, a segment however it is written', () => {
    const table = tableOf(
      call('2024-Q1', [
        figure('2024-Q1', 5, { metric: 'gross-margin', basis: 'gaap', unit: '%' }),
        figure('2024-Q1', 6, { metric: 'gross-margin', basis: 'non-gaap', unit: '%' }),
        figure('2024-Q1', 3, { segment: 'data center', lines: [3] }),
        figure('2024-Q1', 7, { change: 'yoy', unit: '%' }),
        figure('2024-Q1', 9, { lines: [9] }),
      ]),
      call('2024-Q2', [figure('2024-Q2', 4, { segment: 'Data center products' })]),
    );
    assert.deepEqual(
      [...rowsOf(table).keys()],
      ['revenue', 'revenue yoy', 'revenue Data center products', 'gross-margin gaap', 'gross-margin non-gaap'],
    );
  });

  it('are of one basis where the same value is said with and without it', () => {
    const margin = { metric: 'gross-margin', unit: '%' } as const;
    const table = tableOf(
      call('2024-Q1', [figure('2024-Q1', 33.2, margin)]),
      call('2024-Q2', [
        figure('2024-Q1', 33.2, { ...margin, basis: 'non-gaap' }),
        figure('2024-Q2', 34.6, { ...margin, basis: 'non-gaap' }),
        figure('2024-Q2', 21, margin),
      ]),
    );
    assert.deepEqual([...rowsOf(table).keys()], ['gross-margin', 'gross-margin non-gaap']);
    assert.deepEqual(valuesOf(table, 'gross-margin non-gaap'), { '2024-Q1': 33.2, '2024-Q2': 34.6 });
  });

  it('of a share are one row, of the diluted count where both are said', () => {
    const eps = { metric: 'eps', basis: 'gaap' } as const;
    const table = tableOf(
      call('2024-Q1', [figure('2024-Q1', -0.05, { ...eps, shares: 'basic' })]),
      call('2024-Q2', [
        figure('2024-Q2', 0.23, { ...eps, shares: 'basic' }),
        figure('2024-Q2', 0.22, { ...eps, shares: 'diluted' }),
      ]),
    );
    assert.deepEqual(valuesOf(table, 'eps gaap'), { '2024-Q1': -0.05, '2024-Q2': 0.22 });
    assert.equal(rowsOf(table).get('eps gaap')?.cells[1]?.disagreement, undefined);
  });

  it('keep quarters, halves, nine months and years apart', () => {
    const table = tableOf(
      call('2024-Q4', [
        figure('2024-FY', 588.3),
        figure('2024-9M', 424.5),
        figure('2024-H1', 272.1),
        figure('2024-Q4', 163.8),
        figure('2023-FY', 493.1),
      ]),
    );
    assert.deepEqual(
      table.tables.map(({ kind }) => kind),
      ['quarter', 'half', 'nine-months', 'year'],
    );
    assert.deepEqual(periodsOf(table), [['2024-Q4'], ['2024-H1'], ['2024-9M'], ['2023-FY', '2024-FY']]);
    assert.deepEqual(
      table.tables.map(({ rows }) => rows[0]?.cells.at(-1)?.isOwn),
      [true, false, false, true],
    );
  });

  it('are under the call that reports on them: on a year, that of its last quarter', () => {
    const table = tableOf(
      call('2024-Q3', [figure('2024-9M', 1), figure('2024-Q3', 1)]),
      call('2024-Q4', [figure('2024-FY', 2), figure('2023-FY', 1)]),
    );
    assert.deepEqual(
      table.tables.map(({ columns }) => columns.map(({ period, calls }) => [period, calls])),
      [
        [
          ['2024-Q3', [0]],
          ['2024-Q4', [1]],
        ],
        [['2024-9M', [0]]],
        [
          ['2023-FY', []],
          ['2024-FY', [1]],
        ],
      ],
    );
  });

  it('leave a gap where the call of a quarter is missing', () => {
    const table = tableOf(call('2024-Q1', [figure('2024-Q1', 1)]), call('2024-Q4', [figure('2024-Q4', 4)]));
    const { columns, rows } = at(table.tables, 0);
    assert.deepEqual(
      columns.map(({ period, calls }) => [period, calls]),
      [
        ['2024-Q1', [0]],
        ['2024-Q2', []],
        ['2024-Q3', []],
        ['2024-Q4', [1]],
      ],
    );
    assert.deepEqual(rows[0]?.cells[1], undefined);
  });

  it('do not fill the time before the first call with columns', () => {
    const table = tableOf(
      call('2024-Q1', [figure('2021-Q1', 1), figure('2023-Q1', 2), figure('2023-Q3', 2), figure('2024-Q1', 3)]),
    );
    assert.deepEqual(
      at(table.tables, 0).columns.map(({ period, skipped }) => [period, skipped]),
      [
        ['2021-Q1', 0],
        ['2023-Q1', 7],
        ['2023-Q2', 0],
        ['2023-Q3', 0],
        ['2023-Q4', 0],
        ['2024-Q1', 0],
      ],
    );
  });

  it('have a column for a call that says nothing', () => {
    const table = tableOf(call('2024-Q1', [figure('2024-Q1', 1)]), call('2024-Q2'));
    assert.deepEqual(periodsOf(table), [['2024-Q1', '2024-Q2']]);
  });

  it('leave out calls of unknown period, copies, and what a call cannot know', () => {
    const table = tableOf(
      call(undefined, [figure('2023-Q1', 1)]),
      call('2024-Q1', [figure('2024-Q1', 2), figure('2024-Q2', 9)]),
      call('2024-Q1', [figure('2024-Q1', 3)], { id: 'acme-2024-Q1-draft' }),
    );
    assert.deepEqual(valuesOf(table), { '2024-Q1': 2 });
  });
});

describe('a value in several calls', () => {
  it('has all its places, said exactly or rounded', () => {
    const table = tableOf(
      call('2024-Q1', [
        figure('2024-Q1', 52e6, { step: 1e6, lines: [4] }),
        figure('2024-Q1', 52.2e6, { step: 1e5, lines: [9] }),
      ]),
      call('2024-Q2', [figure('2024-Q1', 52.2e6, { step: 1e5, lines: [7, 8] })]),
    );
    const cell = rowsOf(table).get('revenue')?.cells[0];
    assert.equal(cell?.value, 52.2e6);
    assert.deepEqual([cell.disagreement, cell.others], [undefined, []]);
    assert.deepEqual(
      cell.places.map(({ call: index, line }) => [index, line]),
      [
        [0, 9],
        [0, 4],
        [1, 7],
        [1, 8],
      ],
    );
  });

  it('is restated where a later call has another', () => {
    const table = tableOf(
      call('2024-Q3', [figure('2024-Q3', 214e6, { metric: 'backlog', step: 1e6 })]),
      call('2024-Q4', [figure('2024-Q3', 209e6, { metric: 'backlog', step: 1e6 })]),
    );
    const cell = rowsOf(table).get('backlog')?.cells[0];
    assert.deepEqual([cell?.value, cell?.disagreement], [214e6, 'restated']);
    assert.deepEqual(
      cell?.others.map(({ value, places }) => [value, places[0].call]),
      [[209e6, 1]],
    );
  });

  it('is a contradiction where one call has two, or two calls look back differently', () => {
    const twice = tableOf(
      call('2024-Q1', [
        figure('2024-Q1', 52.2, { contradicted: true, lines: [1, 5] }),
        figure('2024-Q1', 52.3, { contradicted: true, lines: [3] }),
      ]),
    );
    const within = rowsOf(twice).get('revenue')?.cells[0];
    assert.deepEqual([within?.value, within?.disagreement], [52.2, 'contradiction']);
    const back = tableOf(
      call('2024-Q2', [figure('2024-Q1', 52.2), figure('2024-Q2', 1)]),
      call('2024-Q3', [figure('2024-Q1', 52.9), figure('2024-Q3', 1)]),
    );
    const looking = rowsOf(back).get('revenue')?.cells[0];
    assert.deepEqual([looking?.value, looking?.isOwn, looking?.disagreement], [52.2, false, 'contradiction']);
  });

  it('is the one that a later call bears out, and what is far off is something else', () => {
    const margin = { metric: 'gross-margin', unit: '%' } as const;
    const table = tableOf(
      call('2024-Q3', [
        figure('2024-Q3', 0.15, { ...margin, lines: [3] }),
        figure('2024-Q3', 34.6, { ...margin, lines: [8] }),
      ]),
      call('2024-Q4', [figure('2024-Q3', 34.6, margin), figure('2024-Q4', 34.2, margin)]),
    );
    assert.deepEqual(valuesOf(table, 'gross-margin'), { '2024-Q3': 34.6, '2024-Q4': 34.2 });
    const apart = tableOf(
      call('2024-Q1', [figure('2024-Q1', 52.2)]),
      call('2024-Q2', [figure('2024-Q1', 104), figure('2024-Q2', 1)]),
    );
    assert.equal(rowsOf(apart).get('revenue')?.cells[0]?.disagreement, undefined);
  });

  it('is in the currency of its row', () => {
    const table = tableOf(
      call('2024-Q1', [figure('2024-Q1', 96, { unit: 'TWD', lines: [1] }), figure('2024-Q1', 3, { lines: [2] })]),
      call('2024-Q2', [figure('2024-Q2', 4)]),
    );
    assert.deepEqual(valuesOf(table), { '2024-Q1': 3, '2024-Q2': 4 });
  });
});

describe('a trend', () => {
  const trendOf = (...values: readonly (readonly [string, number, string?])[]) =>
    rowsOf(
      tableOf(...values.map(([period, value, unit = 'USD']) => call(period, [figure(period, value, { unit })]))),
    ).get('revenue')?.trend;

  it('goes from the first value to the last, over gaps', () => {
    assert.deepEqual(trendOf(['2024-Q1', 5], ['2024-Q2', 9], ['2024-Q4', 7]), {
      ...{ direction: 'rose', from: 0, to: 3, lowest: 0, highest: 1 },
    });
    assert.equal(trendOf(['2024-Q1', 5], ['2024-Q2', 5])?.direction, 'unchanged');
    assert.equal(trendOf(['2024-Q1', -2], ['2024-Q2', -5])?.direction, 'fell');
  });

  it('is none of one value, nor of two currencies', () => {
    assert.equal(trendOf(['2024-Q1', 5]), undefined);
    assert.equal(trendOf(['2024-Q1', 5, 'USD'], ['2024-Q2', 36, 'CNY']), undefined);
  });

  it('keeps to the currency of most values', () => {
    const trend = trendOf(['2024-Q1', 5, 'USD'], ['2024-Q2', 36, 'CNY'], ['2024-Q3', 30, 'CNY']);
    assert.deepEqual([trend?.from, trend?.to, trend?.direction], [1, 2, 'fell']);
  });
});
