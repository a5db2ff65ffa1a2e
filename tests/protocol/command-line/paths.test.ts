import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { cliPath, inFolder, run } from './support';

const big5 = Uint8Array.from([0x4f, 0x70, 0x0a, 0xa4, 0xa4, 0xa4, 0xe5, 0x0a]);

async function pathsOf(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(['check', ...args, '--format', 'json', '--fail-on', 'never'], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('command line: paths', () => {
  it('search folders for transcripts, by name and by content', async () => {
    const files = {
      'calls/a.transcript': larkspur,
      'calls/deep/b.transcript.txt': '',
      'calls/deep/c.txt': larkspur,
      'calls/notes.txt': 'Buy milk.\nAnd bread.\n',
      'calls/old.txt': big5,
      'calls/page.html': larkspur,
      'calls/node_modules/d.transcript': larkspur,
      'calls/.git/e.transcript': larkspur,
    };
    await inFolder(files, async (cwd) => {
      const found = ['a.transcript', 'deep/b.transcript.txt', 'deep/c.txt'].map((path) => join('calls', path));
      assert.deepEqual(await pathsOf(cwd, 'calls'), found);
      assert.deepEqual(await pathsOf(cwd, 'calls/', 'calls/a.transcript'), found, 'each once');
    });
  });

  it('take a file that is named whatever it is called', async () => {
    await inFolder({ 'call.md': larkspur }, async (cwd) => {
      assert.deepEqual(await pathsOf(cwd, 'call.md'), ['call.md']);
    });
  });

  it('that cannot be read are said, and the others still done', async () => {
    await inFolder({ 'a.transcript': larkspurWithProblems, 'big5.txt': big5 }, async (cwd) => {
      const args = ['check', 'nowhere.txt', 'big5.txt', 'a.transcript', '--format', 'json'];
      const { status, stdout, stderr } = await run(args, { cwd });
      assert.equal(status, 2);
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'nowhere.txt: there is no such file or folder.',
        'big5.txt: is not UTF-8 text; save it as UTF-8 first.',
      ]);
      const { files } = JSON.parse(stdout);
      assert.deepEqual(
        files.map(({ path }: { path: string }) => path),
        ['a.transcript'],
      );
    });
  });

  it('that hold no transcript are told of, without failing', async () => {
    await inFolder({ 'notes.txt': 'Buy milk.' }, async (cwd) => {
      const { status, stderr, stdout } = await run(['check', '.', '--format', 'json'], { cwd });
      assert.deepEqual([status, stderr], [0, '.: there is no transcript in this folder.\n']);
      assert.deepEqual(JSON.parse(stdout), { files: [] });
    });
  });
});

describe('command line: use', () => {
  it('shows help and version', async () => {
    for (const args of [['--help'], ['-h'], ['check', '--help'], ['server', '--help']]) {
      const { status, stdout, stderr } = await run(args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^ {2}bilingual-transcripts check {3}PATH\.\.\. \[--format text\|json\]/m);
    }
    assert.deepEqual(await run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
    assert.match((await run(['--help', '--locale', 'zh-TW'])).stdout, /結束代碼/);
  });

  const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [[], /A command is missing/],
    [['chekc', 'a'], /There is no command "chekc"/],
    [['check'], /check needs a file/],
    [['check', 'a', '--format', 'sarif'], /--format cannot be "sarif"; it can be text, json\./],
    [['check', 'a', '--fail-on', 'hint'], /--fail-on cannot be "hint"; it can be error, warning, information, never\./],
    [['figures', 'a', '--fail-on', 'error'], /--fail-on/],
    [['check', 'a', '--colour'], /--colour/],
    [['server'], /server --stdio/],
  ];
  for (const [args, said] of wrong) {
    it(`refuses "${args.join(' ')}"`, async () => {
      const { status, stdout, stderr } = await run(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
      assert.match(stderr, /See bilingual-transcripts --help\.\n$/);
    });
  }

  it('minds no reader that leaves early', async () => {
    const child = spawn(cliPath, ['figures', '-'], { stdio: 'pipe' });
    child.stdout.destroy();
    child.stdin.end(`${larkspur}\n`.repeat(500));
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => void errors.push(chunk));
    assert.deepEqual(await once(child, 'close'), [0, null]);
    assert.equal(Buffer.concat(errors).toString(), '');
  });
});
