import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isNamedTranscript, isPassedOver, mayBeTranscript } from '../transcript-files';

/** What a folder holds that may be a transcript. */
export interface Candidate {
  readonly path: string;
  /** A plain `.txt`, which only its content can tell. */
  readonly uncertain: boolean;
}

/**
 * Searches a folder and those in it, in the order of their names. Hidden folders and `node_modules` are left out, and
 * links to folders are not followed, so the search ends.
 */
export async function findTranscripts(folder: string): Promise<Candidate[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: Candidate[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) found.push(...(await findTranscripts(path)));
    } else if (mayBeTranscript(entry.name) && (entry.isFile() || (await isFile(path)))) {
      found.push({ path, uncertain: !isNamedTranscript(entry.name) });
    }
  }
  return found;
}

/** Of a link's goal; a link that leads nowhere is none. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
