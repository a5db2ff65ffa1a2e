import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  type FileChangeType,
} from 'vscode-languageserver/node';
import { inFolder } from '../command-line/support';
import { endSessions, modernClient, type Session, startSession } from './session';

/** A client that tells which files change. */
export const watchingClient: ClientCapabilities = {
  ...modernClient,
  workspace: {
    ...modernClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** A folder that is open in an editor's session. */
export class Workspace {
  readonly #folder: string;
  readonly session: Session;

  constructor(folder: string, session: Session) {
    this.#folder = folder;
    this.session = session;
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.#folder, name)).href;
  }

  /** As another program would, and the editor notices. */
  async write(name: string, text: string, type: FileChangeType = 1): Promise<void> {
    await writeFile(join(this.#folder, name), text);
    await this.#tell(name, type);
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { recursive: true });
    await this.#tell(name, 3);
  }

  async #tell(name: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: this.uriOf(name), type }];
    await this.session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}

/** A session in a folder with these files by path; both are gone after the test. */
export async function inWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  await inFolder(files, async (folder) => {
    const folders = [pathToFileURL(folder).href];
    await test(new Workspace(folder, await startSession({ capabilities: watchingClient, folders })));
    await endSessions();
  });
}
