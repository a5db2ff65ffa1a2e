import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { CommandError, runCommand } from './run-command';

const packed = z.array(z.object({ filename: z.string() }));

/**
 * Puts the files of a package into a folder, without its dependencies, from the registry the user's npm is set to.
 *
 * @param only the folder of the package to take, `.` for all
 */
export async function unpackPackage(specification: string, folder: string, only = '.'): Promise<void> {
  const downloads = join(folder, '.download');
  await mkdir(downloads, { recursive: true });
  try {
    const listed = await npm(['pack', specification, '--json', '--pack-destination', downloads], folder);
    const [tarball] = packed.parse(JSON.parse(listed));
    if (tarball === undefined) throw new CommandError(`npm pack ${specification} gave no file.`);
    const inside = only === '.' ? 'package' : `package/${only}`;
    const depth = inside.split('/').length;
    await runCommand('tar', ['-xzf', join('.download', tarball.filename), '--strip-components', `${depth}`, inside], {
      cwd: folder,
    });
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
}

/** Installs what the package in a folder needs to run. No script of any package is run. */
export async function installDependencies(folder: string): Promise<void> {
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  // npm is a script of Node's own; starting it through this Node needs no shell, on Windows either.
  const script = npmScript();
  const env = { ...process.env, npm_config_loglevel: 'error' };
  return script === undefined
    ? await runCommand('npm', args, { cwd, env })
    : await runCommand(process.execPath, [script, ...args], { cwd, env });
}

function npmScript(): string | undefined {
  const beside = dirname(process.execPath);
  return [
    process.env['npm_execpath'],
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}
