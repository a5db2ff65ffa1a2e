import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type FileChangeType,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { larkspur } from '../support/larkspur';
import { joinLines } from '../support/marked-text';
import { inFolder } from './command-line/support';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const watchingClient: ClientCapabilities = {
  ...modernClient,
  workspace: {
    ...modernClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const header = 'Rosa Delgado - Tern Capital, Analyst';
const other = joinLines(header, header, 'Good afternoon, everyone.', '各位午安，歡迎參加。');

class Workspace {
  readonly #folder: string;
  readonly session: Session;

  constructor(folder: string, session: Session) {
    this.#folder = folder;
    this.session = session;
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.#folder, name)).href;
  }

  async found(query = ''): Promise<string[]> {
    const symbols = (await this.session.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
    return symbols.map(({ name, containerName }) => `${name} (${containerName})`);
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

async function inWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  await inFolder(files, async (folder) => {
    const folders = [pathToFileURL(folder).href];
    await test(new Workspace(folder, await startSession({ capabilities: watchingClient, folders })));
    await endSessions();
  });
}

const ofLarkspur = [
  'Dana Whitlock (Granite Peak Research · larkspur)',
  'Mara Ellison (larkspur)',
  'Operator (larkspur)',
];
const ofOther = 'Rosa Delgado (Tern Capital · other)';

describe("the workspace's speakers", () => {
  afterEach(endSessions);

  it('are found in transcripts by name and by content, wherever they lie, opened or not', async () => {
    const files = { 'larkspur.transcript': larkspur, 'notes.txt': 'Buy milk.', 'deep/er/other.txt': other };
    await inWorkspace(files, async (workspace) => {
      assert.deepEqual(await workspace.found(), [...ofLarkspur, ofOther]);
      assert.deepEqual(await workspace.found('rosa'), [ofOther]);
      assert.deepEqual(workspace.session.log, []);
    });
  });

  it('follow files that come, change and go', async () => {
    await inWorkspace({ 'larkspur.transcript': larkspur, 'calls/one.transcript': other }, async (workspace) => {
      assert.equal((await workspace.found('rosa')).length, 1);
      await workspace.write('other.transcript', other);
      assert.deepEqual(await workspace.found('rosa other'), [ofOther]);
      await workspace.write('other.transcript', other.replaceAll('Rosa', 'Rosalind'), 2);
      assert.deepEqual(await workspace.found('rosa other'), [ofOther.replace('Rosa', 'Rosalind')]);
      await workspace.remove('other.transcript');
      assert.deepEqual(await workspace.found('rosa other'), []);
      await workspace.remove('calls');
      assert.deepEqual(await workspace.found(), ofLarkspur);
    });
  });

  it('are those of the text in the editor where a transcript is open, and of the file again once it is closed', async () => {
    await inWorkspace({ 'other.transcript': other }, async (workspace) => {
      const { session } = workspace;
      const uri = workspace.uriOf('other.transcript');
      await session.open(uri, other.replaceAll('Rosa', 'Rosalind'));
      assert.deepEqual(await workspace.found(), [ofOther.replace('Rosa', 'Rosalind')]);
      await session.close(uri);
      assert.deepEqual(await workspace.found(), [ofOther]);
    });
  });

  it('are found in spite of files that cannot be read', async () => {
    const files = { 'bad.transcript': new Uint8Array([0xa4, 0xa4, 0xff]), 'larkspur.transcript': larkspur };
    await inWorkspace(files, async (workspace) => assert.deepEqual(await workspace.found(), ofLarkspur));
  });

  it('follow the folders that are open', async () => {
    await inFolder({ 'a/larkspur.transcript': larkspur, 'b/other.transcript': other }, async (folder) => {
      const [a, b] = ['a', 'b'].map((name) => pathToFileURL(join(folder, name)).href);
      const workspace = new Workspace(folder, await startSession({ capabilities: watchingClient, folders: [a ?? ''] }));
      assert.deepEqual(await workspace.found(), ofLarkspur);
      const event = { added: [{ uri: b ?? '', name: 'b' }], removed: [{ uri: a ?? '', name: 'a' }] };
      await workspace.session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      assert.deepEqual(await workspace.found(), [ofOther]);
      await endSessions();
    });
  });

  it('are none of what lies beside a transcript opened alone', async () => {
    await inFolder({ 'larkspur.transcript': larkspur, 'other.transcript': other }, async (folder) => {
      const workspace = new Workspace(folder, await startSession({ capabilities: watchingClient }));
      await workspace.session.open(workspace.uriOf('larkspur.transcript'), larkspur);
      assert.deepEqual(await workspace.found(), ofLarkspur);
      await endSessions();
    });
  });

  it('are offered when a header is written', async () => {
    await inWorkspace({ 'other.transcript': other }, async (workspace) => {
      const uri = workspace.uriOf('new.transcript');
      await workspace.found();
      await workspace.session.open(uri, 'ro');
      const position = { line: 0, character: 2 };
      const answer = await workspace.session.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position,
      });
      assert.ok(answer !== null && !Array.isArray(answer));
      assert.deepEqual(
        answer.items.map(({ textEdit }) => textEdit?.newText),
        [`${header}\n${header}`],
      );
    });
  });

  it('leave hidden folders out', async () => {
    await inWorkspace({ 'larkspur.transcript': larkspur }, async (workspace) => {
      const hidden = new URL('./.history', `${workspace.uriOf('x')}`);
      await mkdir(hidden);
      await workspace.write('.history/other.transcript', other);
      assert.deepEqual(await workspace.found(), ofLarkspur);
    });
  });
});
