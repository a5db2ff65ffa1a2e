import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { Mailbox } from './mailbox';

const serverPath = join(__dirname, '../../../dist/server.js');

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** Addresses of the folders that are open; none unless said. */
  readonly folders?: readonly string[];
  /** What the client answers to `workspace/configuration` for the section `transcript`; may be a promise of it. */
  readonly settings?: unknown;
}

/** What VS Code can do, as far as it matters here. */
export const modernClient: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
    inlayHint: {},
    inlineCompletion: {},
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** The built server as a process of its own, and an editor's side of the conversation with it. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly published = new Mailbox<PublishDiagnosticsParams>();
  readonly shown = new Mailbox<ShowMessageParams>();
  readonly refreshed = new Mailbox<true>();
  readonly refreshedHints = new Mailbox<true>();
  readonly registered = new Mailbox<string>();
  /** What the server registered, by method. */
  readonly registrations = new Map<string, unknown[]>();
  readonly log: string[] = [];
  #settings: unknown;

  constructor(settings: unknown) {
    const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = child;
    this.#settings = settings;
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#listen();
  }

  async initialize(options: SessionOptions): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      ...(options.folders !== undefined && { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) }),
      capabilities: options.capabilities ?? modernClient,
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(options.initializationOptions !== undefined && { initializationOptions: options.initializationOptions }),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, version = 1, languageId = 'transcript'): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Changes what the client answers for the settings, and says so. */
  async configure(settings: unknown): Promise<void> {
    this.#settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { transcript: settings },
    });
  }

  /** Ends the conversation as an editor does and returns the server's exit status. */
  async end(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [status]: (number | null)[] = await exited;
    return status ?? null;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.published.put(params));
    connection.onNotification(ShowMessageNotification.type, (params) => this.shown.put(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshed.put(true));
    connection.onRequest(InlayHintRefreshRequest.type, () => this.refreshedHints.put(true));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        this.registrations.set(method, [...(this.registrations.get(method) ?? []), registerOptions]);
        this.registered.put(method);
      }
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(({ section }) => (section === 'transcript' ? this.#settings : null))),
    );
    connection.listen();
    // Whatever still waits for an answer fails then, rather than for ever.
    this.process.once('exit', () => connection.dispose());
  }
}

const running: Session[] = [];

/** A session after `initialize`; mocha's `afterEach(endSessions)` ends it. */
export async function startSession(options: SessionOptions = {}): Promise<Session & { initialized: InitializeResult }> {
  const session = new Session('settings' in options ? options.settings : {});
  running.push(session);
  return Object.assign(session, { initialized: await session.initialize(options) });
}

export async function endSessions(): Promise<void> {
  await Promise.all(running.splice(0).map((session) => session.end()));
}
