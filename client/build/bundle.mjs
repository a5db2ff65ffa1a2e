// Bundles everything that ships: the extension, the language server, the command line and the panel's page.
//   node client/build/bundle.mjs [--watch] [--minify]
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');

const shared = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: 'es2022',
  logLevel: 'info',
  outdir: 'dist',
};

// Chinese as it is: escaped, the vocabulary would take twice its space.
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], charset: 'utf8' };

const bundles = [
  { ...node, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/src/node.ts' } },
  { ...node, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: {
      metrics: 'client/webview/metrics/main.ts',
      'side-by-side': 'client/webview/side-by-side/main.ts',
      companies: 'client/webview/companies/main.ts',
    },
    outdir: 'dist/webview',
    loader: { '.css': 'css' },
  },
];

if (!watch) await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
// What diagnostic codes link to.
await copyFile('server/src/checks/README.md', 'dist/checks.md');
// What the command that opens a sample opens.
await copyFile('seeds/tour.transcript', 'dist/sample.transcript');
const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((bundle) => bundle.watch()));
} else {
  await Promise.all(contexts.map((bundle) => bundle.rebuild()));
  await Promise.all(contexts.map((bundle) => bundle.dispose()));
  await chmod('dist/cli.js', 0o755);
}
