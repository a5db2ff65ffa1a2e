import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './installation/run-command';
import { repository } from './paths';

/** The same as in the script `package` of package.json, which builds first. */
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** Packages the extension as `dist/` has it now. */
export async function packageExtension(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const vsce = join(repository, 'node_modules/@vscode/vsce/vsce');
  await runCommand(process.execPath, [vsce, 'package', ...options, '--out', target], { cwd: repository });
}
