import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { testFiles } from '../../mocha-run';
import { cache } from '../paths';

/** Where the entry stands that VS Code is given as `extensionTestsPath`. */
export const bundledEntry = join(cache, 'extension-host/index.js');

/** Bundles the tests that run inside the extension host into scripts that it can load. */
export async function bundleExtensionHostTests(): Promise<void> {
  // The entry runs every test it finds beside it.
  await rm(dirname(bundledEntry), { recursive: true, force: true });
  await build({
    entryPoints: [join(__dirname, 'index.ts'), ...(await testFiles(__dirname, '.test.ts'))],
    outdir: dirname(bundledEntry),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
