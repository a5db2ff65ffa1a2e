import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ServerCapabilities,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { endSessions, modernClient, startSession } from './support/session';

/** What any editor is offered; those that do not know a request never send it. */
const always: ServerCapabilities = {
  textDocumentSync: 2,
  codeLensProvider: { resolveProvider: true },
  completionProvider: { completionItem: { labelDetailsSupport: true } },
  definitionProvider: true,
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentRangeFormattingProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  linkedEditingRangeProvider: true,
  referencesProvider: true,
  renameProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: {
      tokenTypes: [
        'comment',
        'class',
        'type',
        'number',
        'number',
        'number',
        'number',
        'enumMember',
        'enumMember',
        'variable',
      ],
      tokenModifiers: ['disagreement'],
    },
    full: { delta: true },
    range: true,
  },
  workspaceSymbolProvider: true,
};

/** What an editor is offered that can take the answers. */
const withActions: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.transcript'] },
  inlayHintProvider: true,
  inlineCompletionProvider: true,
  diagnosticProvider: { identifier: 'transcript', interFileDependencies: false, workspaceDiagnostics: false },
};

const fullClient: ClientCapabilities = {
  ...modernClient,
  textDocument: { ...modernClient.textDocument, rename: { prepareSupport: true } },
  workspace: { ...modernClient.workspace, applyEdit: true, workspaceFolders: true },
  experimental: { acceptWithReason: true, transcriptTokenTypes: true },
};

describe('initialize', () => {
  afterEach(endSessions);

  it('announces its capabilities to an editor like VS Code', async () => {
    const { initialized } = await startSession();
    assert.deepEqual(initialized, {
      capabilities: { ...always, ...withActions },
      serverInfo: { name: 'Bilingual Transcripts', version },
    });
  });

  it('announces everything to our extension', async () => {
    const { initialized } = await startSession({ capabilities: fullClient });
    assert.deepEqual(initialized.capabilities, {
      ...always,
      ...withActions,
      executeCommandProvider: { commands: ['transcript.accept', 'transcript.acceptAll'] },
      renameProvider: { prepareProvider: true },
      semanticTokensProvider: {
        ...always.semanticTokensProvider,
        legend: {
          tokenTypes: [
            'notice',
            'speaker',
            'speakerTitle',
            'figureMoney',
            'figurePercent',
            'figureQuantity',
            'figureDuration',
            'figurePeriod',
            'figureDate',
            'figureIdentifier',
          ],
          tokenModifiers: ['disagreement'],
        },
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it('offers an editor nothing that it does not know', async () => {
    const { initialized } = await startSession({ capabilities: {} });
    assert.deepEqual(initialized.capabilities, always);
  });

  it('asks to hear of changed settings', async () => {
    const { registered } = await startSession();
    assert.equal(await registered.take(), 'workspace/didChangeConfiguration');
  });

  it('ends with 0 after shutdown and exit', async () => {
    const session = await startSession();
    assert.equal(await session.end(), 0);
  });

  it('ends with 1 when its editor exits without shutdown', async () => {
    const session = await startSession();
    const exited = once(session.process, 'exit');
    await session.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exited, [1, null]);
  });

  it('speaks over Node IPC', async () => {
    const child = fork(join(__dirname, '../../dist/server.js'), ['--node-ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: modernClient,
    });
    assert.equal(serverInfo?.version, version);
    const exited = once(child, 'exit');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exited, [0, null]);
    connection.dispose();
  });
});
