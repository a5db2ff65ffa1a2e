import assert from 'node:assert/strict';
import { joinLines } from '../../support/marked-text';
import { inFolder, run } from './support';

const call = joinLines('Operator', 'Operator', 'Gross margin rose, and backlog rose.', '毛利比上升，訂單增加。');
const table = joinLines('source,target,forbidden', 'gross margin,毛利率,毛利比');

describe('command line: glossary', () => {
  it('is the one of the current folder', async () => {
    await inFolder({ 'a.transcript': call, 'glossary.csv': table }, async (cwd) => {
      const { status, stdout, stderr } = await run(['check', 'a.transcript', '--fail-on', 'warning'], { cwd });
      assert.deepEqual([status, stderr], [1, '']);
      assert.match(stdout, /^a\.transcript:4:1 warning term-mismatch .*毛利率/);
    });
  });

  it('is the one that is named, or several', async () => {
    const files = {
      'a.transcript': call,
      'glossary.csv': table,
      'x.csv': 'source,target\nbacklog,在手訂單',
      'y.csv': table,
    };
    await inFolder(files, async (cwd) => {
      const one = await run(['check', 'a.transcript', '--glossary', 'x.csv'], { cwd });
      assert.match(one.stdout, /^a\.transcript:3:24 warning term-mismatch .*在手訂單.*\n1 problem/);
      const both = await run(['check', 'a.transcript', '--glossary', 'x.csv', '--glossary', 'y.csv'], { cwd });
      assert.match(both.stdout, /2 problems/);
    });
  });

  it('has its bad rows named beside the report', async () => {
    await inFolder({ 'a.transcript': call, 'glossary.csv': joinLines(table, 'backlog,,') }, async (cwd) => {
      const { status, stdout, stderr } = await run(['check', 'a.transcript', '--format', 'json'], { cwd });
      assert.equal(status, 0);
      assert.equal(
        stderr,
        'glossary.csv:3: “backlog” has no translation and is left out. Add one, or remove the entry.\n',
      );
      assert.equal(JSON.parse(stdout).files[0].diagnostics.length, 1);
    });
  });

  it('that is named and cannot be read is an error, and the files are still checked', async () => {
    await inFolder({ 'a.transcript': call }, async (cwd) => {
      const { status, stdout, stderr } = await run(['check', 'a.transcript', '--glossary', 'none.csv'], { cwd });
      assert.equal(status, 2);
      assert.equal(stderr, 'none.csv: there is no such file or folder.\n');
      assert.match(stdout, /No problems in 1 file/);
    });
  });
});
