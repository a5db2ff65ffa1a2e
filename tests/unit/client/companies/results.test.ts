import assert from 'node:assert/strict';
import { companyFileName } from '../../../../client/src/companies/file-name';
import { filterRows } from '../../../../client/webview/companies/results/filter';
import { type ResultRow, ResultRows } from '../../../../client/webview/companies/results/rows';
import type { CallRecord } from '../../../../server/src/metrics/companies/model';
import { at } from '../../../support/marked-text';
import { figure, guidance } from '../../metrics/companies/calls';
import { callAt, reportOf, words } from './reports';

function rowsOf(...calls: readonly CallRecord[]): readonly ResultRow[] {
  const report = reportOf(...calls);
  return new ResultRows(words()).read(at(report.tables, 0), report);
}

describe('rows of results', () => {
  const [row] = rowsOf(
    callAt('2024-Q2', [figure('2024-Q2', 140.3e6, { lines: [13] }), guidance('2024-Q3', 146e6, 151e6)]),
    callAt('2024-Q3', [
      figure('2024-Q3', 152.4e6, { lines: [17] }),
      figure('2023-Q3', 124.6e6),
      figure('2024-Q2', 139e6, { lines: [30] }),
      guidance('2024-Q4', 158e6, 165e6),
    ]),
  );
  assert.ok(row);

  it('have a number for each period, a range for the one ahead, and nothing for a gap', () => {
    assert.deepEqual(
      row.cells.map((cell) => cell && [cell.text, cell.kind, cell.outcome]),
      [
        ['$124.6M', 'recalled', null],
        ['$140.3M', 'own', null],
        ['$152.4M', 'own', 'above'],
        ['$158M – $165M', 'expected', null],
      ],
    );
  });

  it('say in words what marks and places tell', () => {
    assert.equal(
      row.cells[2]?.label,
      'Revenue, 2024-Q3: $152.4M. Guidance: $146M – $151M, above by $1.4M. 2024-Q3.transcript, line 18',
    );
    assert.match(row.cells[0]?.label ?? '', /As a later call says it\. 2024-Q3\.transcript, line 1$/);
    assert.match(row.cells[1]?.label ?? '', /Restated: \$139M \(2024-Q3\.transcript, line 31\)\./);
    assert.match(row.cells[3]?.label ?? '', /still to come/);
  });

  it('lead to where the number is said', () => {
    assert.deepEqual(row.cells[1]?.target, {
      uri: 'file:///w/2024-Q2.transcript',
      place: { line: 13, start: 0, end: 1 },
    });
  });

  it('say how values went, over gaps and with what was lower or higher between', () => {
    assert.equal(row.trend?.label, 'Rose from $124.6M (2023-Q3) to $152.4M (2024-Q3).');
    assert.deepEqual(
      row.trend?.points.map((point) => point.at),
      [0, 3, 4],
    );
    const [turned] = rowsOf(
      ...[5, 9, 2, 4].map((value, index) => callAt(`2024-Q${index + 1}`, [figure(`2024-Q${index + 1}`, value)])),
    );
    assert.equal(
      turned?.trend?.label,
      'Fell from $5.00 (2024-Q1) to $4.00 (2024-Q4). Lowest $2.00 (2024-Q3), highest $9.00 (2024-Q2).',
    );
    assert.equal(turned?.trend?.growth, -0.2);
  });

  it('stay the same where nothing of them changed', () => {
    const rows = new ResultRows(words());
    const read = (backlog: number) => {
      const report = reportOf(
        callAt('2024-Q1', [figure('2024-Q1', 5), figure('2024-Q1', backlog, { metric: 'backlog' })]),
      );
      return rows.read(at(report.tables, 0), report);
    };
    const [before, after] = [read(7), read(8)];
    assert.equal(after[0], before[0]);
    assert.notEqual(after[1], before[1]);
    assert.equal(after[1]?.cells[0]?.text, '$8.00');
  });

  it('write a change with its sign, and a loss as such', () => {
    const rows = rowsOf(
      callAt('2024-Q1', [
        figure('2024-Q1', 15.5, { unit: '%', change: 'yoy' }),
        figure('2024-Q1', -4.9e6, { metric: 'net-income', basis: 'gaap' }),
        figure('2024-Q1', 17, { metric: 'revenue-share', segment: '100G', of: 'data center', unit: '%' }),
      ]),
    );
    assert.deepEqual(
      rows.map(({ metric, segment, details, cells }) => [metric, segment, details.join(' · '), cells[0]?.text]),
      [
        ['Revenue', '', 'year on year', '+15.5%'],
        ['Net income', '', 'GAAP', '-$4.9M'],
        ['Share of revenue', '100G', 'of data center', '17%'],
      ],
    );
  });

  it('are found by metric, segment, basis and change, and filtered by what they are', () => {
    const rows = rowsOf(
      callAt('2024-Q1', [
        figure('2024-Q1', 5, { segment: 'Data center' }),
        figure('2024-Q1', 4, { segment: 'Data center', change: 'yoy', unit: '%' }),
        figure('2024-Q1', 31, { metric: 'gross-margin', basis: 'gaap', unit: '%' }),
        guidance('2024-Q2', 32, 33, { metric: 'gross-margin', basis: 'gaap', unit: '%' }),
      ]),
    );
    const found = (filter: Parameters<typeof filterRows>[1], search = '') =>
      filterRows(rows, filter, search).map(({ metric, details }) => [metric, ...details].join(' '));
    assert.deepEqual(found('all', 'center DATA'), ['Revenue', 'Revenue year on year']);
    assert.deepEqual(found('all', 'gaap'), ['Gross margin GAAP']);
    assert.deepEqual(found('values'), ['Revenue', 'Gross margin GAAP']);
    assert.deepEqual(found('changes'), ['Revenue year on year']);
    assert.deepEqual(found('guided'), ['Gross margin GAAP']);
    assert.deepEqual(found('disagreements'), []);
    assert.deepEqual(found('all', 'no such thing'), []);
  });

  it('are proposed to be saved under the name of the company', () => {
    assert.equal(
      companyFileName('/w/q3.transcript', 'Finch & Gable, Inc.', 'results', 'csv'),
      '/w/finch-gable-inc.results.csv',
    );
    assert.equal(companyFileName('/q3.txt', '../../etc', 'guidance', 'md'), '/etc.guidance.md');
    assert.equal(companyFileName('/q3.txt', '…', 'guidance', 'md'), '/company.guidance.md');
    assert.equal(companyFileName('/q3.txt', '北門光學', 'results', 'md'), '/北門光學.results.md');
  });
});
