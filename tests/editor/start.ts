// `npm start`: the example transcripts in a real VS Code with the extension, until Ctrl+C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from '../command-line';
import { fileAddress, windowAddress } from './host/address';
import { startEditorServer } from './host/editor-server';
import { announce } from './installation/announce';
import { packageExtension } from './package-extension';
import { cache, repository, seeds, showcase } from './paths';

const windows = process.platform === 'win32';

command(async () => {
  const code = hasDisplay() ? findOnPath(windows ? 'code.cmd' : 'code') : undefined;
  if (code === undefined) await serve();
  else await openDesktop(code);
}, 0);

async function openDesktop(code: string): Promise<void> {
  const files = existsSync(showcase) ? [seeds, showcase] : [seeds];
  const args = ['--new-window', `--extensionDevelopmentPath=${repository}`, ...files];
  announce('Opening the examples in VS Code …');
  const child = spawn(windows ? `"${code}"` : code, args, { stdio: 'inherit', shell: windows });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${code} ended with ${status}.`);
}

async function serve(): Promise<void> {
  const extension = join(cache, 'start.vsix');
  await packageExtension(extension);
  const server = await startEditorServer({ extension });
  const address = existsSync(showcase) ? fileAddress(server, seeds, showcase) : windowAddress(server, seeds);
  announce(`\nThe examples are open in VS Code at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (hasDisplay()) openInBrowser(address);
}

/** Opens the address where people look at pages. Where that fails, the address has been told anyway. */
function openInBrowser(address: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.once('error', () => announce(`${opener} could not open it; open the address in a browser yourself.`));
  child.unref();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

function findOnPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
