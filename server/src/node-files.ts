import { open } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { decode } from './decode';
import { transcriptsIn } from './node-transcripts';
import { type FileContent, largestFile, type WorkspaceFiles } from './session/workspace-files';

/** Files on disk. */
export const nodeFiles: WorkspaceFiles = {
  transcriptsIn,
  async read(uri) {
    const { scheme, fsPath } = URI.parse(uri);
    return scheme === 'file' ? await readPath(fsPath) : { kind: 'absent' };
  },
};

async function readPath(path: string): Promise<FileContent> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      // A pipe or a device might never end.
      if (!stats.isFile()) return { kind: 'absent' };
      if (stats.size > largestFile) return { kind: 'too-large' };
      const text = decode(await file.readFile());
      return text === undefined ? { kind: 'not-unicode' } : { kind: 'text', text, modified: stats.mtimeMs };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
