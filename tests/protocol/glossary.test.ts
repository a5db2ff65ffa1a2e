import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver/node';
import { at, joinLines } from '../support/marked-text';
import { inFolder } from './command-line/support';
import { actionsAt, pullFull } from './support/requests';
import { endSessions, modernClient, type Session, startSession } from './support/session';

const call = joinLines(
  ...['Operator', 'Operator', 'Good afternoon, everyone.', '各位午安。'],
  ...['Gross margin rose, and backlog rose.', '毛利比上升，在手訂單增加。'],
);

const watchingClient: ClientCapabilities = {
  ...modernClient,
  workspace: {
    ...modernClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const table = joinLines('source,target,forbidden', 'gross margin,毛利率,毛利比');

function textOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** A call and a glossary in a folder that is open in an editor. */
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

  /** Writes a file, or removes it, as another program would, and the editor notices. */
  async write(name: string, text: string | undefined): Promise<void> {
    const path = join(this.#folder, name);
    await (text === undefined ? rm(path) : writeFile(path, text));
    const changes = [{ uri: this.uriOf(name), type: 2 as const }];
    await this.session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async terms(): Promise<string[]> {
    const { items } = await pullFull(this.session, this.uriOf('call.transcript'));
    return items.filter(({ code }) => code === 'term-mismatch').map(textOf);
  }

  /** The next diagnostics that the server publishes, which are those of a glossary. */
  async problems(): Promise<{ readonly name: string; readonly items: readonly Diagnostic[] }> {
    const { uri, diagnostics } = await this.session.published.take();
    return { name: uri.slice(this.uriOf('/').length), items: diagnostics };
  }
}

async function inWorkspace(
  files: Readonly<Record<string, string>>,
  options: { readonly capabilities?: ClientCapabilities; readonly settings?: unknown },
  test: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  await inFolder({ 'call.transcript': call, ...files }, async (folder) => {
    const folders = [pathToFileURL(folder).href];
    const workspace = new Workspace(folder, await startSession({ capabilities: watchingClient, folders, ...options }));
    await workspace.session.open(workspace.uriOf('call.transcript'), call);
    await test(workspace);
    await endSessions();
  });
}

describe("the workspace's glossary", () => {
  afterEach(endSessions);

  it('is kept to from the first answer on, with a fix', async () => {
    await inWorkspace({ 'glossary.csv': table }, {}, async (workspace) => {
      assert.deepEqual(await workspace.terms(), ['The glossary forbids 毛利比 for “Gross margin”; it is 毛利率.']);
      const range = { start: { line: 5, character: 1 }, end: { line: 5, character: 1 } };
      const [fix] = await actionsAt(workspace.session, workspace.uriOf('call.transcript'), range);
      assert.equal(fix?.title, 'Write 毛利率');
    });
  });

  it('is watched, and its changes are followed', async () => {
    await inWorkspace({ 'glossary.csv': table }, {}, async (workspace) => {
      const { session } = workspace;
      const isWatched = (name: string): boolean =>
        JSON.stringify(session.registrations.get(DidChangeWatchedFilesNotification.method) ?? []).includes(
          `"pattern":"${name}"`,
        );
      while (!isWatched('glossary.csv')) await session.registered.take();
      assert.ok(isWatched('glossary.tbx'));
      assert.equal((await workspace.terms()).length, 1);
      await session.refreshed.take();

      await workspace.write('glossary.csv', joinLines(table, 'backlog,未交訂單,'));
      await session.refreshed.take();
      assert.equal((await workspace.terms()).length, 2);

      await workspace.write('glossary.csv', undefined);
      assert.deepEqual(await workspace.terms(), []);
    });
  });

  it('is where the settings say', async () => {
    const settings = { glossary: { files: ['terms/ours.csv'] } };
    await inWorkspace(
      { 'terms/ours.csv': table, 'glossary.csv': 'source,target\nbacklog,未交訂單' },
      { settings },
      async (workspace) => {
        assert.match((await workspace.terms()).join(), /^The glossary forbids 毛利比/);
        await workspace.session.configure({});
        assert.match((await workspace.terms()).join(), /^The glossary translates “backlog” as 未交訂單/);
      },
    );
  });

  it('comes and goes with its folder', async () => {
    await inFolder({ 'glossary.csv': table, 'calls/call.transcript': call }, async (folder) => {
      const [root, uri] = [folder, join(folder, 'calls/call.transcript')].map((path) => pathToFileURL(path).href);
      assert.ok(root !== undefined && uri !== undefined);
      const session = await startSession({ capabilities: watchingClient, folders: [root] });
      await session.open(uri, call);
      const codes = async () => (await pullFull(session, uri)).items.map(({ code }) => code);
      const change = (added: string[], removed: string[]) => {
        const folders = (uris: string[]) => uris.map((it) => ({ uri: it, name: it }));
        const event = { added: folders(added), removed: folders(removed) };
        return session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      };
      assert.deepEqual(await codes(), ['term-mismatch']);
      await change([], [root]);
      assert.deepEqual(await codes(), []);
      await change([root], []);
      assert.deepEqual(await codes(), ['term-mismatch']);
      await endSessions();
    });
  });

  it('of a transcript opened alone is the one beside it', async () => {
    await inFolder({ 'glossary.csv': table }, async (folder) => {
      const uri = pathToFileURL(join(folder, 'call.transcript')).href;
      const session = await startSession({ capabilities: watchingClient });
      await session.open(uri, call);
      assert.deepEqual(
        (await pullFull(session, uri)).items.map(({ code }) => code),
        ['term-mismatch'],
      );
      await endSessions();
    });
  });

  it('may be TBX, read beside the table', async () => {
    const tbx =
      '<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>backlog</term></tig></langSet>' +
      '<langSet xml:lang="zh-TW"><tig><term>未交訂單</term></tig></langSet></termEntry></body></text></martif>';
    await inWorkspace({ 'glossary.csv': table, 'glossary.tbx': tbx }, {}, async (workspace) => {
      assert.equal((await workspace.terms()).length, 2);
    });
  });

  it('has its bad rows shown where they stand, until they are mended', async () => {
    await inWorkspace({ 'glossary.csv': joinLines(table, 'backlog,,') }, {}, async (workspace) => {
      assert.equal((await workspace.terms()).length, 1);
      const { name, items } = await workspace.problems();
      assert.equal(name, 'glossary.csv');
      const problem = at(items, 0);
      assert.deepEqual([items.length, problem.code, problem.severity, problem.range.start.line], [1, 'glossary', 2, 2]);
      assert.match(textOf(problem), /“backlog” has no translation/);
      assert.ok(workspace.session.log.some((line) => line.includes('glossary.csv:3: “backlog” has no translation')));

      await workspace.write('glossary.csv', table);
      assert.deepEqual((await workspace.problems()).items, []);
    });
  });

  it('that cannot be read is named', async () => {
    await inFolder({ 'glossary.csv': new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5, 0x2c, 0xff]) }, async (folder) => {
      const session = await startSession({ capabilities: watchingClient, folders: [pathToFileURL(folder).href] });
      const { diagnostics } = await session.published.take();
      assert.match(textOf(at(diagnostics, 0)), /not UTF-8 text/);
      await endSessions();
    });
  });

  it('is followed for an editor to which diagnostics are pushed', async () => {
    const capabilities = { textDocument: { publishDiagnostics: {} }, workspace: { workspaceFolders: true } };
    await inWorkspace({}, { capabilities }, async (workspace) => {
      const { published } = workspace.session;
      assert.deepEqual((await published.take()).diagnostics, []);
      await workspace.write('glossary.csv', table);
      const { uri, diagnostics } = await published.takeWhere((it) => it.diagnostics.length > 0);
      assert.equal(uri, workspace.uriOf('call.transcript'));
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['term-mismatch'],
      );
    });
  });
});
