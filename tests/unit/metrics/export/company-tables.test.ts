import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { messagesFor } from '../../../../server/src/messages/messages';
import { companyJson } from '../../../../server/src/metrics/export/company-json';
import { companyTableNames, companyTables } from '../../../../server/src/metrics/export/company-tables';
import { writeCompanyTable } from '../../../../server/src/metrics/export/write-company';
import { call, figure, guidance, tableOf } from '../companies/calls';

const table = tableOf(
  call('2024-Q2', [
    figure('2024-Q2', 140.3e6, { lines: [4] }),
    figure('2024-Q2', 5, { segment: '=cmd|"x"' }),
    guidance('2024-Q3', 146e6, 151e6, { lines: [9] }),
    guidance('2024-FY', 565e6, 580e6),
  ]),
  call('2024-Q3', [figure('2024-Q3', 152.4e6), figure('2024-Q2', 139e6, { lines: [7] }), guidance('2024-FY', 582e6)]),
  call('2024-Q3', [], { id: 'acme-2024-Q3-draft' }),
);
const messages = messagesFor('en');
const taking = { table, kinds: undefined, pathOf: (id: string) => `${id}.transcript`, messages };

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('the tables of a company', () => {
  it('have a column for each period, in order, and nothing where nothing was said', () => {
    const rows = rowsOf(writeCompanyTable('results', 'csv', taking));
    assert.deepEqual(Object.keys(rows[0] ?? {}).slice(-3), ['unit', '2024-Q2', '2024-Q3']);
    assert.deepEqual(
      rows.map(({ company, metric, segment, unit, '2024-Q2': second, '2024-Q3': third }) => [
        ...[company, metric, segment, unit, second, third],
      ]),
      [
        ['Acme', 'revenue', '', 'USD', '140300000', '152400000'],
        ['Acme', 'revenue', `'=cmd|"x"`, 'USD', '5', ''],
      ],
    );
  });

  it('can be of one kind of period', () => {
    const { columns, rows } = companyTables.results([table], String, ['year']);
    assert.deepEqual([columns.at(-1), rows], ['unit', []]);
  });

  it('tell each guidance, and of the last what came of it', () => {
    const rows = rowsOf(writeCompanyTable('guidance', 'csv', taking));
    assert.deepEqual(
      rows.map(({ period, givenIn, value, to, revision, reported, outcome, beyond, path, line }) => [
        ...[period, givenIn, value, to, revision, reported, outcome, beyond, path, line],
      ]),
      [
        ['2024-FY', '2024-Q2', '565000000', '580000000', '', '', '', '', 'acme-2024-Q2.transcript', '1'],
        ['2024-FY', '2024-Q3', '582000000', '', 'raised', '', 'open', '', 'acme-2024-Q3.transcript', '1'],
        ...[['2024-Q3', '2024-Q2', '146000000', '151000000', '', '152400000', 'above', '1400000']].map((row) => [
          ...row,
          'acme-2024-Q2.transcript',
          '10',
        ]),
      ],
    );
  });

  it('tell where calls do not agree', () => {
    const [row, ...others] = rowsOf(writeCompanyTable('disagreements', 'csv', taking));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [row?.['period'], row?.['disagreement'], row?.['value'], row?.['line'], row?.['other'], row?.['otherPath']],
      ['2024-Q2', 'restated', '140300000', '5', '139000000', 'acme-2024-Q3.transcript'],
    );
  });

  it('are for people in Markdown, in their language', () => {
    const markdown = writeCompanyTable('guidance', 'markdown', taking);
    assert.match(markdown, /\| Revenue \|.*\| above \|/);
    const chinese = writeCompanyTable('guidance', 'markdown', { ...taking, messages: messagesFor('zh-tw') });
    assert.match(chinese, /\| 營收 \|.*\| 高於財測 \|/);
    assert.match(writeCompanyTable('results', 'markdown', taking), /\| 2024-Q2 \| 2024-Q3 \|\n/);
  });

  it('are for programs in JSON, where the command line has the same', () => {
    const whole = JSON.parse(JSON.stringify(companyJson(table, taking.pathOf)));
    assert.deepEqual(JSON.parse(writeCompanyTable('results', 'json', taking)), whole.results);
    assert.deepEqual(JSON.parse(writeCompanyTable('guidance', 'json', taking)), whole.guidance);
    assert.deepEqual(whole.calls[2], {
      ...{ path: 'acme-2024-Q3-draft.transcript', period: '2024-Q3', date: null, sameAs: 'acme-2024-Q3.transcript' },
    });
    assert.deepEqual(whole.results[0], {
      ...{ metric: 'revenue', segment: null, basis: null, period: '2024-Q2', value: 140.3e6, unit: 'USD', own: true },
      places: [
        {
          ...{ path: 'acme-2024-Q2.transcript', line: 5, column: 1, endColumn: 2 },
          ...{ speaker: null, text: '140300000', translation: null, status: 'matched' },
        },
      ],
      disagreement: 'restated',
      others: [
        {
          ...{ value: 139e6, unit: 'USD' },
          places: [
            {
              ...{ path: 'acme-2024-Q3.transcript', line: 8, column: 1, endColumn: 2 },
              ...{ speaker: null, text: '139000000', translation: null, status: 'matched' },
            },
          ],
        },
      ],
    });
  });

  it('have a cell for every column', () => {
    for (const name of companyTableNames) {
      const { columns, rows } = companyTables[name]([table, table], String);
      assert.equal(new Set(columns).size, columns.length, name);
      for (const row of rows) assert.equal(row.length, columns.length, name);
    }
  });
});
