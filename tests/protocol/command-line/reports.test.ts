import assert from 'node:assert/strict';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { inFolder, run } from './support';

describe('command line: reports', () => {
  it('check writes one JSON object with 1-based places', async () => {
    const { status, stdout, stderr } = await run(['check', '-', '--format', 'json'], { input: larkspurWithProblems });
    assert.equal(status, 1);
    assert.equal(stderr, '');
    const { files } = JSON.parse(stdout);
    assert.equal(files.length, 1);
    assert.equal(files[0].path, '-');
    const [mismatch, missing] = files[0].diagnostics;
    assert.deepEqual(Object.keys(mismatch), ['line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message']);
    assert.deepEqual([mismatch.code, mismatch.severity], ['figure-mismatch', 'error']);
    assert.ok([8, 9].includes(mismatch.line));
    assert.deepEqual(
      [missing.code, missing.severity, missing.line, missing.column, missing.endLine, missing.endColumn],
      ['missing-translation', 'error', 10, 1, 10, 48],
    );
  });

  it('check writes lines that editors and build tools read, and sums up', async () => {
    await inFolder({ 'a.transcript': larkspurWithProblems, 'b.transcript': larkspur }, async (cwd) => {
      const { status, stdout } = await run(['check', 'a.transcript', 'b.transcript'], { cwd });
      assert.equal(status, 1);
      const lines = stdout.trimEnd().split('\n');
      assert.match(lines[0] ?? '', /^a\.transcript:[89]:\d+ error figure-mismatch \S/);
      assert.match(lines[1] ?? '', /^a\.transcript:10:1 error missing-translation \S/);
      assert.equal(lines[2], '2 problems (2 errors) in 2 files.');
      assert.equal(lines.length, 3);
    });
  });

  it('check fails at the level asked for', async () => {
    const copies = larkspur.replace('Dana Whitlock - Granite Peak Research, Analyst\n', '');
    for (const [input, failOn, status] of [
      [larkspur, 'information', 0],
      [copies, 'error', 0],
      [copies, 'warning', 1],
      [larkspurWithProblems, 'never', 0],
      [larkspurWithProblems, 'warning', 1],
    ] as const) {
      assert.equal((await run(['check', '-', '--fail-on', failOn], { input })).status, status, failOn);
    }
  });

  it('figures writes every figure with its value', async () => {
    const { status, stdout } = await run(['figures', '-', '--format', 'json'], { input: larkspur });
    assert.equal(status, 0);
    const { figures } = JSON.parse(stdout).files[0];
    const [revenue] = figures.filter(
      ({ line, kind }: { line: number; kind: string }) => line === 8 && kind === 'money',
    );
    assert.deepEqual(revenue, {
      line: 8,
      column: 52,
      endColumn: 65,
      language: 'en',
      kind: 'money',
      text: '$48.6 million',
      value: 48_600_000,
      unit: 'USD',
      status: 'matched',
    });
    const about = figures.find(({ approximate }: { approximate?: boolean }) => approximate);
    assert.deepEqual([about.text, about.value, about.unit], ['31%', 31, '%']);
  });

  it('figures writes aligned columns', async () => {
    const { stdout } = await run(['figures', '-'], { input: larkspur });
    const lines = stdout.trimEnd().split('\n');
    assert.match(stdout, /^-:8:52 +Amount of money +\$48\.6 million +48,600,000 USD +agrees +4,860萬美元$/m);
    assert.match(lines.at(-1) ?? '', /^\d+ figures in 1 file\.$/);
  });

  it('metrics writes speakers, coverage, figures and problems', async () => {
    const { status, stdout } = await run(['metrics', '-', '--format', 'json'], { input: larkspurWithProblems });
    assert.equal(status, 0);
    const [{ path, metrics }] = JSON.parse(stdout).files;
    assert.equal(path, '-');
    assert.deepEqual(Object.keys(metrics.speakers[1]).slice(0, 6), [
      ...['name', 'title', 'turns', 'words', 'characters', 'share'],
    ]);
    assert.equal(metrics.speakers[1].title, 'Chief Financial Officer');
    assert.deepEqual([metrics.coverage.source, metrics.coverage.translated], [6, 5]);
    assert.equal(metrics.figures.mismatched > 0, true);
    const missing = metrics.problems.find(({ code }: { code: string }) => code === 'missing-translation');
    assert.deepEqual(missing, {
      code: 'missing-translation',
      severity: 'error',
      count: 1,
      first: { line: 10, column: 1, endColumn: 48 },
    });
  });

  it('metrics can be read by people, in their language', async () => {
    const { stdout } = await run(['metrics', '-', '--locale', 'zh-TW'], { input: larkspurWithProblems });
    assert.match(stdout, /^ {2}Mara Ellison +2 +\d+ +\d+ +[\d.]+% +Chief Financial Officer$/m);
    assert.match(stdout, /已翻譯/);
    assert.match(stdout, /missing-translation +error +1 +首見於第 10 行/);
  });

  it('are complete however long, also through a pipe', async () => {
    const body = larkspur.split('\n').slice(5, 11).join('\n');
    const input = `${larkspur}\n${`${body}\n`.repeat(3000)}`;
    const { stdout, status } = await run(['figures', '-', '--format', 'json'], { input });
    assert.equal(status, 0);
    assert.ok(JSON.parse(stdout).files[0].figures.length > 9000);
  });

  it('take text as it is found: byte order mark, CRLF, UTF-16', async () => {
    const plain = await run(['check', '-', '--format', 'json'], { input: larkspurWithProblems });
    const windows = `\uFEFF${larkspurWithProblems.replaceAll('\n', '\r\n')}\r\n`;
    for (const input of [windows, Buffer.from(windows, 'utf16le')]) {
      assert.deepEqual(await run(['check', '-', '--format', 'json'], { input }), plain);
    }
  });
});
