import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

const patience = 5000;

/** What a program needs to be started with so that all it starts itself can be ended with it. */
export const ownGroup: SpawnOptions = { detached: process.platform !== 'win32' };

/** Ends a program that has a group of its own, with everything in it: asks first, insists after a while. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await ended;
  clearTimeout(insist);
  // The program may have gone before those it started.
  signalGroup(child, 'SIGKILL');
}

/** Ends it at once, from an exit handler too, where nothing can be waited for. */
export function killGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', `${pid}`, '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
