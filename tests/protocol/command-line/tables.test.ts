import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at } from '../../support/marked-text';
import { inFolder, run } from './support';

function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return data;
}

describe('command line: tables', () => {
  it('metrics writes the key figures of all files as one CSV', async () => {
    await inFolder({ 'a.transcript': larkspur, 'b, c.transcript': larkspurWithProblems }, async (cwd) => {
      const { status, stdout } = await run(['metrics', '.', '--format', 'csv'], { cwd });
      assert.equal(status, 0);
      const rows = rowsOf(stdout);
      assert.deepEqual([...new Set(rows.map(({ path }) => path))], ['a.transcript', 'b, c.transcript']);
      const { metric, period, value, unit, line, speaker, text, translation, status: agrees } = at(rows, 0);
      assert.deepEqual(
        [metric, period, value, unit, line, speaker, text, translation, agrees],
        ['revenue', '2024-Q1', '48600000', 'USD', '8', 'Mara Ellison', '$48.6 million', '4,860萬美元', 'matched'],
      );
    });
  });

  it('metrics writes the table that is asked for', async () => {
    const csv = await run(['metrics', '-', '--format', 'csv', '--table', 'call'], { input: larkspurWithProblems });
    const { company, verdict, errors, coverage } = at(rowsOf(csv.stdout), 0);
    assert.deepEqual([company, verdict, errors, coverage], ['Larkspur Robotics', 'errors', '2', '0.8333']);
    const markdown = await run(['metrics', '-', '--format', 'markdown', '--table', 'speakers', '--locale', 'zh-TW'], {
      input: larkspur,
    });
    assert.match(markdown.stdout, /^# -\n\n\| 姓名 \| 職稱 .*\n.*\n\| Operator \|/);
  });

  it('metrics writes a Markdown document', async () => {
    const { stdout } = await run(['metrics', '-', '--format', 'markdown'], { input: larkspurWithProblems });
    assert.match(stdout, /^# Larkspur Robotics, 2024-Q1\n/);
    assert.match(stdout, /\n\*\*2 errors to fix, first on line 9\*\*\n/);
    assert.match(stdout, /\n\| Revenue \| .*\\\$48\.6 million/);
  });

  it('metrics tells people the verdict, the questions and the key figures', async () => {
    const { stdout } = await run(['metrics', '-'], { input: larkspurWithProblems });
    assert.match(
      stdout,
      /^ {2}Larkspur Robotics, 2024-Q1\n {2}About 1 minute, at 150 words a minute\n {2}2 errors to fix/m,
    );
    assert.match(stdout, /^ +15 {2}Dana Whitlock, Granite Peak Research +Mara Ellison /m);
    assert.match(stdout, /^ +8 {2}Revenue +2024-Q1 +48,600,000 USD +differs$/m);
  });

  it('metrics tells programs who asked, and whether the call is ready', async () => {
    const { stdout } = await run(['metrics', '-', '--format', 'json'], { input: larkspur });
    const { call, verdict, questions, speakers } = JSON.parse(stdout).files[0].metrics;
    assert.deepEqual([call.company, call.period, verdict.is], ['Larkspur Robotics', '2024-Q1', 'ready']);
    assert.deepEqual(
      [questions[0].line, questions[0].analyst, questions[0].answeredBy],
      [16, 'Dana Whitlock', ['Mara Ellison']],
    );
    assert.deepEqual([speakers[2].side, speakers[2].firm], ['analyst', 'Granite Peak Research']);
  });

  it('figures writes CSV', async () => {
    const { stdout } = await run(['figures', '-', '--format', 'csv'], { input: larkspur });
    const revenue = rowsOf(stdout).find(({ text }) => text === '$48.6 million');
    assert.deepEqual(
      [revenue?.['line'], revenue?.['kind'], revenue?.['value'], revenue?.['unit'], revenue?.['counterpart']],
      ['8', 'money', '48600000', 'USD', '4,860萬美元'],
    );
  });

  it('bring no formula of a transcript into a spreadsheet', async () => {
    const input = larkspur.replaceAll(
      'Dana Whitlock - Granite Peak Research, Analyst',
      'Dana Whitlock - =HYPERLINK("x"), Analyst',
    );
    const { stdout } = await run(['metrics', '-', '--format', 'csv', '--table', 'speakers'], { input });
    assert.equal(rowsOf(stdout).find(({ name }) => name === 'Dana Whitlock')?.['title'], `'=HYPERLINK("x"), Analyst`);
  });

  it('are asked for by a name, in a format that has them', async () => {
    const unknown = await run(['metrics', '-', '--format', 'csv', '--table', 'toString']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /--table cannot be "toString"; it can be key-figures, /);
    const text = await run(['metrics', '-', '--table', 'call']);
    assert.equal(text.status, 2);
    assert.match(text.stderr, /it can be csv, markdown/);
    assert.equal((await run(['check', '-', '--table', 'call'])).status, 2);
  });
});
