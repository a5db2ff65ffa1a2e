import assert from 'node:assert/strict';
import { guidanceRows } from '../../../../client/webview/companies/guidance/rows';
import { figure, guidance } from '../../metrics/companies/calls';
import { callAt, reportOf, words } from './reports';

describe('rows of guidance', () => {
  const margin = { metric: 'gross-margin', basis: 'non-gaap', unit: '%' } as const;
  const rows = guidanceRows(
    reportOf(
      callAt('2024-Q2', [guidance('2024-FY', 565e6, 580e6), guidance('2024-Q3', 33, 34.5, { ...margin, lines: [37] })]),
      callAt('2024-Q3', [guidance('2024-FY', 582e6, 589e6), figure('2024-Q3', 34.6, margin)]),
    ),
    words(),
  );

  it('tell each guidance with its call, and how it was changed', () => {
    assert.deepEqual(
      rows[0]?.given.map(({ text, note, revision }) => [text, note, revision]),
      [
        ['$565M – $580M', 'given in 2024-Q2', null],
        ['$582M – $589M', 'raised, given in 2024-Q3', 'raised'],
      ],
    );
    assert.deepEqual([rows[0]?.reported, rows[0]?.outcomeText, rows[0]?.range], [null, 'still to come', null]);
  });

  it('tell what came of it, in points where it is in percent', () => {
    const row = rows[1];
    assert.deepEqual([row?.reported?.text, row?.outcomeText], ['34.6%', 'above by 0.1 pp']);
    assert.deepEqual(row?.range, { low: 33, high: 34.5, value: 34.6 });
    assert.equal(
      row?.given[0]?.label,
      'Gross margin, Non-GAAP, 2024-Q3: 33% – 34.5%, given in 2024-Q2. 2024-Q2.transcript, line 38',
    );
  });

  it('put the ends of a loss in their order', () => {
    const [row] = guidanceRows(
      reportOf(callAt('2024-Q1', [guidance('2024-Q2', -8.3, -9.5)]), callAt('2024-Q2', [figure('2024-Q2', -7.9)])),
      words(),
    );
    assert.deepEqual(row?.range, { low: -9.5, high: -8.3, value: -7.9 });
    assert.ok((row?.surprise ?? 0) > 0);
  });
});
