import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { messagesFor } from '../../../../server/src/messages/messages';
import { companyTableNames, companyTables } from '../../../../server/src/metrics/export/company-tables';
import { keyFigureRows } from '../../../../server/src/metrics/export/key-figures';
import { columnNames, type Table } from '../../../../server/src/metrics/export/table';
import { type TableName, tableNames, tables } from '../../../../server/src/metrics/export/tables';
import { writeTable } from '../../../../server/src/metrics/export/write';
import { healthOf } from '../../../../server/src/metrics/health';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { metrics } from '../../../../server/src/metrics/key-figures/vocabulary/metrics';
import { tableRequest } from '../../../../server/src/protocol-call';
import { readSeed } from '../../../support/seeds';

const analysis = analyse(readSeed('tour'));
const health = healthOf(analysis, ({ severity }) => severity);
const messages = messagesFor('en');

function tableOf(name: TableName): Table {
  return tables[name](analysis, health);
}

describe('the tables of a call', () => {
  it('are those the protocol knows', () => {
    for (const name of tableNames) {
      assert.ok(tableRequest.params.shape.table.options.includes(name), name);
    }
    assert.equal(tableRequest.params.shape.table.options.length, tableNames.length);
  });

  it('have a cell for every column', () => {
    const used = new Set<string>(['path']);
    for (const name of tableNames) {
      const { columns, rows } = tableOf(name);
      for (const column of columns) used.add(column);
      assert.equal(new Set(columns).size, columns.length, name);
      assert.ok(
        rows.every((row) => row.length === columns.length),
        name,
      );
      assert.ok(rows.length > 0, name);
    }
    for (const name of companyTableNames)
      for (const column of companyTables[name]([], String).columns) used.add(column);
    assert.deepEqual([...used].sort(), [...columnNames].sort());
  });

  it('have every key figure, once, with the lines where it is said again', () => {
    const { columns, rows } = tableOf('key-figures');
    const { rows: own } = keyFiguresOf(analysis);
    assert.equal(rows.length, own.length);
    const [metric, value] = [columns.indexOf('metric'), columns.indexOf('value')];
    assert.deepEqual(
      rows.map((row) => [row[metric], row[value]]),
      own.map((row) => [row.metric, row.value]),
    );
    assert.equal(
      keyFigureRows(analysis).length,
      own.reduce((sum, { places }) => sum + places.length, 0),
    );
  });

  it('are written in every format', () => {
    for (const name of tableNames) {
      const { length: count } = tableOf(name).rows;
      assert.equal(
        writeTable(name, 'markdown', { analysis, health, messages }).trimEnd().split('\n').length,
        count + 2,
      );
      const json: unknown = JSON.parse(writeTable(name, 'json', { analysis, health, messages }));
      assert.ok(Array.isArray(json) && json.length >= count, name);
      assert.equal(writeTable(name, 'csv', { analysis, health, messages }).trimEnd().split('\r\n').length, count + 1);
    }
  });
});

describe('the metrics', () => {
  for (const locale of ['en', 'zh-TW', 'zh-CN']) {
    it(`have a name in ${locale}`, () => {
      const { metricNames } = messagesFor(locale).metrics;
      for (const metric of metrics.keys()) assert.ok(Object.hasOwn(metricNames, metric), metric);
    });
  }

  it('have names that tell them apart', () => {
    for (const locale of ['en', 'zh-TW', 'zh-CN']) {
      const names = Object.values(messagesFor(locale).metrics.metricNames);
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
      );
    }
  });
});
