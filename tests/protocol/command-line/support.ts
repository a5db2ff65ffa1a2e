import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

export const cliPath = join(__dirname, '../../../dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line, as a program of its own. */
export async function run(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const child = spawn(cliPath, args, { cwd: options.cwd, stdio: 'pipe' });
  // A program that reads no input may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: status ?? null, stdout, stderr };
}

/** A folder with files by path, removed after the test. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'transcripts-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
