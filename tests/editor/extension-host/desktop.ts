// Runs the tests of the extension host in a desktop VS Code, which is downloaded into .cache/.
//   npm run test:desktop
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { command } from '../../command-line';
import { cache, fixtures, repository } from '../paths';
import { bundledEntry, bundleExtensionHostTests } from './bundle';

command(async () => {
  await bundleExtensionHostTests();
  process.exitCode = await runTests({
    vscodeExecutablePath: await download(),
    extensionDevelopmentPath: repository,
    extensionTestsPath: bundledEntry,
    launchArgs: [fixtures, '--disable-extensions', '--skip-welcome', '--disable-workspace-trust'],
  });
});

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cache, 'desktop') });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      [
        `A desktop VS Code could not be downloaded: ${reason}`,
        'These tests need one. `npm run test:editor` runs the same tests in a VS Code that comes from npm.',
      ].join('\n'),
    );
  }
}
