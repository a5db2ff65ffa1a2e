import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { csvOf } from '../../../../server/src/metrics/export/csv';
import { type Cell, joinTables, type Table } from '../../../../server/src/metrics/export/table';
import { at } from '../../../support/marked-text';

const table = (...texts: Cell[]): Table => ({ columns: ['text'], rows: texts.map((text) => [text]) });
/** The one cell of a table as it is written. */
const written = (cell: Cell): string => at(csvOf(table(cell)).split('\r\n'), 1);

describe('a table as CSV', () => {
  it('is that of RFC 4180: CRLF, quotes where they are needed, doubled within', () => {
    const text = csvOf({
      columns: ['text', 'value', 'guidance', 'to'],
      rows: [
        ['$1,234', 1234, false, null],
        ['say "no"\nor yes', -0.05, true, null],
      ],
    });
    assert.equal(text, 'text,value,guidance,to\r\n"$1,234",1234,false,\r\n"say ""no""\nor yes",-0.05,true,\r\n');
  });

  it('is read back as it was', () => {
    const texts = ['a,b', '"', '""', 'line\r\nbreak', ' space ', '營收為5,220萬美元', '', "it's"];
    const { data } = Papa.parse<string[]>(csvOf(table(...texts)), { skipEmptyLines: false });
    assert.deepEqual(
      data.slice(1, 1 + texts.length),
      texts.map((text) => [text]),
    );
  });

  it('brings no formula from a transcript', () => {
    for (const formula of ['=1+1', '+1', '-1+1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A1', ' =1', '\u200B=1']) {
      assert.ok(written(formula).replace(/^"/, '').startsWith("'"), formula);
    }
    for (const formula of ['\t=1', '\r=1'])
      assert.equal(Papa.parse<string[]>(csvOf(table(formula))).data[1]?.[0]?.[0], "'");
    for (const harmless of ['12%', '$5', "'=1", 'a=b', '5-6', '—', '-']) assert.equal(written(harmless), harmless);
  });

  it('keeps negative numbers numbers', () => {
    assert.equal(written(-1_400_000), '-1400000');
    assert.equal(written('-1,400,000'), `"'-1,400,000"`);
  });

  it('joins the tables of several files under one head', () => {
    const joined = joinTables([
      { path: 'a.transcript', table: table('1') },
      { path: 'b.transcript', table: table('2', '3') },
    ]);
    assert.equal(csvOf(joined), 'path,text\r\na.transcript,1\r\nb.transcript,2\r\nb.transcript,3\r\n');
  });
});
