import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { isPassedOver, mayBeTranscript } from './transcript-files';

/**
 * The files of a folder on disk, and of those in it, that may be transcripts. Links are not followed, so the search
 * ends; a folder that cannot be read is passed over.
 */
export async function* transcriptsIn(folder: string): AsyncGenerator<string> {
  const { scheme, fsPath } = URI.parse(folder);
  if (scheme !== 'file') return;
  const waiting = [fsPath];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of await entriesOf(path)) {
      const own = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name)) waiting.push(own);
      } else if (entry.isFile() && mayBeTranscript(entry.name)) yield URI.file(own).toString();
    }
  }
}

async function entriesOf(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
