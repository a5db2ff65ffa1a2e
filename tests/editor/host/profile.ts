import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addLanguagePacks } from './language-packs';
import { quietSettings } from './settings';

/** All that an editor keeps: settings, extensions, state. A new one for each start, in a temporary folder. */
export interface Profile {
  readonly home: string;
  /** The options by which the editor finds it. */
  readonly options: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** @param settings user settings, on top of the quiet ones */
export async function createProfile(
  settings: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>>,
): Promise<Profile> {
  const home = await mkdtemp(join(tmpdir(), 'transcripts-editor-'));
  const data = join(home, 'data');
  for (const scope of ['User', 'Machine']) {
    await mkdir(join(data, scope), { recursive: true });
    await writeFile(join(data, scope, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  }
  await addLanguagePacks(data);
  return {
    home,
    options: ['--server-data-dir', home, '--user-data-dir', data, '--extensions-dir', join(home, 'extensions')],
    env: { ...inherited(), HOME: home, XDG_RUNTIME_DIR: home, ...env },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The editor must not take itself for a part of the VS Code in whose terminal it may have been started. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_')));
}
