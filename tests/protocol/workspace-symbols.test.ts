import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DidChangeWorkspaceFoldersNotification,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { larkspur } from '../support/larkspur';
import { joinLines } from '../support/marked-text';
import { inFolder } from './command-line/support';
import { endSessions, startSession } from './support/session';
import { inWorkspace, Workspace, watchingClient } from './support/workspace';

const header = 'Rosa Delgado - Tern Capital, Analyst';
const other = joinLines(header, header, 'Good afternoon, everyone.', '各位午安，歡迎參加。');

async function found({ session }: Workspace, query = ''): Promise<string[]> {
  const symbols = (await session.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
  return symbols.map(({ name, containerName }) => `${name} (${containerName})`);
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
      assert.deepEqual(await found(workspace), [...ofLarkspur, ofOther]);
      assert.deepEqual(await found(workspace, 'rosa'), [ofOther]);
      assert.deepEqual(workspace.session.log, []);
    });
  });

  it('follow files that come, change and go', async () => {
    await inWorkspace({ 'larkspur.transcript': larkspur, 'calls/one.transcript': other }, async (workspace) => {
      assert.equal((await found(workspace, 'rosa')).length, 1);
      await workspace.write('other.transcript', other);
      assert.deepEqual(await found(workspace, 'rosa other'), [ofOther]);
      await workspace.write('other.transcript', other.replaceAll('Rosa', 'Rosalind'), 2);
      assert.deepEqual(await found(workspace, 'rosa other'), [ofOther.replace('Rosa', 'Rosalind')]);
      await workspace.remove('other.transcript');
      assert.deepEqual(await found(workspace, 'rosa other'), []);
      await workspace.remove('calls');
      assert.deepEqual(await found(workspace), ofLarkspur);
    });
  });

  it('are those of the text in the editor where a transcript is open, and of the file again once it is closed', async () => {
    await inWorkspace({ 'other.transcript': other }, async (workspace) => {
      const { session } = workspace;
      const uri = workspace.uriOf('other.transcript');
      await session.open(uri, other.replaceAll('Rosa', 'Rosalind'));
      assert.deepEqual(await found(workspace), [ofOther.replace('Rosa', 'Rosalind')]);
      await session.close(uri);
      assert.deepEqual(await found(workspace), [ofOther]);
    });
  });

  it('are found in spite of files that cannot be read', async () => {
    const files = { 'bad.transcript': new Uint8Array([0xa4, 0xa4, 0xff]), 'larkspur.transcript': larkspur };
    await inWorkspace(files, async (workspace) => assert.deepEqual(await found(workspace), ofLarkspur));
  });

  it('follow the folders that are open', async () => {
    await inFolder({ 'a/larkspur.transcript': larkspur, 'b/other.transcript': other }, async (folder) => {
      const [a, b] = ['a', 'b'].map((name) => pathToFileURL(join(folder, name)).href);
      const workspace = new Workspace(folder, await startSession({ capabilities: watchingClient, folders: [a ?? ''] }));
      assert.deepEqual(await found(workspace), ofLarkspur);
      const event = { added: [{ uri: b ?? '', name: 'b' }], removed: [{ uri: a ?? '', name: 'a' }] };
      await workspace.session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      assert.deepEqual(await found(workspace), [ofOther]);
      await endSessions();
    });
  });

  it('are none of what lies beside a transcript opened alone', async () => {
    await inFolder({ 'larkspur.transcript': larkspur, 'other.transcript': other }, async (folder) => {
      const workspace = new Workspace(folder, await startSession({ capabilities: watchingClient }));
      await workspace.session.open(workspace.uriOf('larkspur.transcript'), larkspur);
      assert.deepEqual(await found(workspace), ofLarkspur);
      await endSessions();
    });
  });

  it('are offered when a header is written', async () => {
    await inWorkspace({ 'other.transcript': other }, async (workspace) => {
      const uri = workspace.uriOf('new.transcript');
      await found(workspace);
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
      assert.deepEqual(await found(workspace), ofLarkspur);
    });
  });
});
