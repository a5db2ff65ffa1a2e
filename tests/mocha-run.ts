import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Results } from './results';

/** All files under a folder, at any depth, whose names have that ending; in the order of their names. */
export async function testFiles(folder: string, ending: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Runs test files with mocha and tells the results on standard output. */
export async function runMocha(files: readonly string[], options: Mocha.MochaOptions): Promise<Results> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', forbidOnly: process.env['CI'] !== undefined, ...options });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => resolve(running));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  return { passed: passes, failed: failures, skipped: pending };
}
