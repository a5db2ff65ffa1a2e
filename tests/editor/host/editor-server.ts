import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { installNodeRuntime } from '../installation/node-runtime';
import { installPackagedEditor } from '../installation/packaged-editor';
import { runCommand } from '../installation/run-command';
import { endGroup, killGroup, ownGroup } from './process-group';
import { createProfile, type Profile } from './profile';

export interface EditorServerOptions {
  /** A `.vsix` to install before the editor starts. */
  readonly extension?: string;
  /** More of them. */
  readonly others?: readonly string[];
  /** User settings, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Lets a page that runs tests inside the extension host hear of their output and their end. */
  readonly testDriver?: boolean;
  /** Environment variables for the extension host, on top of the inherited ones. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A VS Code that serves its workbench to browsers of this machine. Everything it writes goes into a temporary folder. */
export interface EditorServer {
  /** `127.0.0.1:PORT`, also the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  /** Ends the editor with all its processes and removes what it wrote. Happens on the program's exit, too. */
  stop(): Promise<void>;
}

const startLimit = 60_000;

/** @throws Error when the editor does not answer in time, with the last of what it said */
export async function startEditorServer(options: EditorServerOptions = {}): Promise<EditorServer> {
  const main = join(await installPackagedEditor(), 'out/server-main.js');
  const node = await installNodeRuntime();
  const profile = await createProfile(options.settings ?? {}, options.env ?? {});
  process.once('exit', profile.remove);
  for (const extension of [options.extension ?? [], options.others ?? []].flat()) {
    const install = [main, ...profile.options, '--install-extension', extension, '--force'];
    await runCommand(node, install, { env: profile.env });
  }
  const child = launch(node, main, profile, options.testDriver === true);
  const kill = (): void => killGroup(child);
  process.prependOnceListener('exit', kill);
  const stop = async (): Promise<void> => {
    await endGroup(child);
    profile.remove();
    process.off('exit', kill).off('exit', profile.remove);
  };
  try {
    const authority = `127.0.0.1:${await portOf(child)}`;
    await answer(`http://${authority}/version`);
    return { authority, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch(node: string, main: string, profile: Profile, testDriver: boolean): ChildProcess {
  const args = [
    ...[main, ...profile.options, '--accept-server-license-terms'],
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--disable-workspace-trust', '--disable-getting-started-override', '--telemetry-level', 'off'],
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  return spawn(node, args, { ...ownGroup, env: profile.env, cwd: profile.home, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Reads the port the system chose from what the editor says, and goes on reading so that it is never held up. */
async function portOf(child: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string): void => reject(new Error(`${reason}\n${said.slice(-3000)}`));
    const limit = setTimeout(() => fail('The packaged VS Code did not start in time.'), startLimit);
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(port);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => fail(`The packaged VS Code could not be started: ${error.message}`));
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`The packaged VS Code ended with ${code}.`);
    });
  });
}

async function answer(address: string): Promise<void> {
  const response = await fetch(address, { signal: AbortSignal.timeout(startLimit) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
}
