import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../paths';
import { announce } from './announce';

const stampName = '.installed';

/**
 * Installs something into `.cache/<name>` unless this very version stands there already.
 *
 * The work happens in a folder beside it that takes the final name only when everything is in place, so an
 * interrupted installation is never mistaken for a whole one.
 *
 * @param stamp whatever decides what is installed; another stamp means a new installation
 * @param fill puts the files into the empty folder that it is given
 * @returns the folder
 */
export async function installOnce(
  name: string,
  stamp: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(cache, name);
  if ((await stampOf(target)) === stamp) return target;
  announce(`Installing ${stamp} into .cache/${name} …`);
  const started = performance.now();
  await removeAbandoned(name);
  const unfinished = join(cache, `${name}.${process.pid}.unfinished`);
  try {
    await mkdir(unfinished, { recursive: true });
    await fill(unfinished);
    await writeFile(join(unfinished, stampName), stamp);
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  announce(`Installed ${stamp} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return target;
}

async function stampOf(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, stampName), 'utf8');
  } catch {
    return undefined;
  }
}

/** What a run that was killed had begun. What another run is at work on stays. */
async function removeAbandoned(name: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const entry of await readdir(cache)) {
    const [, owner, pid] = /^(.+)\.(\d+)\.unfinished$/.exec(entry) ?? [];
    if (owner === name && !isRunning(Number(pid))) await rm(join(cache, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
