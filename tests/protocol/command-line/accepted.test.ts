import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { addJudgements, judgementsFile } from '../../../server/src/knowledge/judgements/file';
import { Subjects } from '../../../server/src/knowledge/judgements/subject';
import { larkspurWithProblems } from '../../support/larkspur';
import { inFolder, run } from './support';

/** The file that accepts everything found in a call. */
function acceptingAll(text: string): string {
  const { transcript, alignment, findings } = analyse(text);
  const subjects = new Subjects(transcript, alignment);
  const judgements = findings.flatMap((finding) => subjects.of(finding) ?? []);
  return addJudgements(
    '',
    judgements.map((subject) => ({ ...subject, transcript: undefined, reason: undefined })),
  )
    .map((change) => change.text)
    .join('');
}

const accepted = acceptingAll(larkspurWithProblems);

describe('command line: what was accepted', () => {
  it('is left out, and counted', async () => {
    await inFolder({ 'a.transcript': larkspurWithProblems, [judgementsFile]: accepted }, async (cwd) => {
      const { status, stdout } = await run(['check', '.'], { cwd });
      assert.equal(stdout, 'No problems in 1 file. 2 accepted problems left out.\n');
      assert.equal(status, 0);
      const { files } = JSON.parse((await run(['check', '.', '--format', 'json'], { cwd })).stdout);
      assert.deepEqual(files[0].diagnostics, []);
      const metrics = JSON.parse((await run(['metrics', '.', '--format', 'json'], { cwd })).stdout);
      assert.equal(metrics.files[0].metrics.figures.agreement, 1);
    });
  });

  it('is reported when asked for', async () => {
    await inFolder({ 'a.transcript': larkspurWithProblems, [judgementsFile]: accepted }, async (cwd) => {
      const { status, stdout } = await run(['check', '.', '--no-accepted'], { cwd });
      assert.equal(status, 1);
      assert.match(stdout, /2 problems \(2 errors\) in 1 file\.\n$/);
    });
  });

  it('is found in a folder above, whatever the working folder', async () => {
    const files = { 'calls/2024/a.transcript': larkspurWithProblems, [judgementsFile]: accepted };
    await inFolder(files, async (folder) => {
      for (const [cwd, path] of [
        [folder, 'calls'],
        [`${folder}/calls/2024`, 'a.transcript'],
        ['/', `${folder}/calls/2024/a.transcript`],
      ] as const) {
        assert.equal((await run(['check', path], { cwd })).status, 0, cwd);
      }
    });
  });

  it('is not looked for beyond the nearest file, nor beyond the repository', async () => {
    const text = larkspurWithProblems;
    await inFolder({ 'a/a.transcript': text, [`a/${judgementsFile}`]: '', [judgementsFile]: accepted }, async (cwd) => {
      assert.equal((await run(['check', 'a'], { cwd })).status, 1);
    });
    await inFolder({ 'a/a.transcript': text, 'a/.git': 'gitdir: …', [judgementsFile]: accepted }, async (cwd) => {
      assert.equal((await run(['check', 'a'], { cwd })).status, 1);
    });
  });

  it('holds for standard input, from the working folder', async () => {
    await inFolder({ [judgementsFile]: accepted }, async (cwd) => {
      assert.equal((await run(['check', '-'], { cwd, input: larkspurWithProblems })).status, 0);
    });
  });

  it('may have lines that mean nothing: they are named, once, and the others count', async () => {
    const files = {
      'a.transcript': larkspurWithProblems,
      'b.transcript': larkspurWithProblems,
      [judgementsFile]: `{"code":\n${accepted}`,
    };
    await inFolder(files, async (cwd) => {
      const { status, stderr } = await run(['check', '.'], { cwd });
      assert.equal(status, 0);
      assert.match(stderr, /^\S+\.transcript-accepted\.jsonl:1: is no judgement[^\n]*\n$/);
    });
  });

  it('fails the run where it cannot be read', async () => {
    const files = { 'a.transcript': larkspurWithProblems, [judgementsFile]: new Uint8Array([0xff, 0xfe, 0x00]) };
    await inFolder(files, async (cwd) => {
      const { status, stdout, stderr } = await run(['check', '.'], { cwd });
      assert.equal(status, 2);
      assert.match(stdout, /2 problems/);
      assert.match(stderr, /is not UTF-8 text/);
    });
  });
});
