import * as vscode from 'vscode';
import { type BaseLanguageClient, type ErrorHandler, State } from 'vscode-languageclient';
import * as z from 'zod/mini';
import { type Overview, otherSideRequest, overviewRequest, type SpanData } from '../../../server/src/protocol';
import { type CallReport, callRequest, type TableText, tableRequest } from '../../../server/src/protocol-call';
import { type CallChanges, callChangesRequest } from '../../../server/src/protocol-call-changes';
import {
  type CompanyAnswer,
  type CompanyList,
  type CompanyTableParams,
  companiesChanged,
  companiesRequest,
  companyRequest,
  companyTableRequest,
} from '../../../server/src/protocol-companies';
import { type FigureChanges, figuresRequest } from '../../../server/src/protocol-figures';
import { type PairChanges, pairsRequest } from '../../../server/src/protocol-pairs';
import { asksForReasons } from './accepting';
import { crashHandler } from './crashes';
import { declaresOwn } from './declared';

type TableParams = z.infer<typeof tableRequest.params>;
export type TableName = TableParams['table'];
export type TableFormat = TableParams['format'];

/** Makes a client that is not started yet; Node and the browser each have their own. */
export type ClientFactory = (output: vscode.LogOutputChannel, errorHandler: ErrorHandler) => BaseLanguageClient;

export type ServiceState = 'stopped' | 'starting' | 'running' | 'failed';

/** The language server as the rest of the extension sees it: it runs or not, and it answers questions. */
export class LanguageService implements vscode.Disposable {
  readonly #createClient: ClientFactory;
  readonly #output: vscode.LogOutputChannel;
  readonly #stateChanged = new vscode.EventEmitter<ServiceState>();
  readonly #companiesChanged = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #state: ServiceState = 'stopped';
  #last = Promise.resolve();

  readonly onDidChangeState = this.#stateChanged.event;
  /** What `companies` or `company` answered last is no longer so. */
  readonly onDidChangeCompanies = this.#companiesChanged.event;

  constructor(createClient: ClientFactory, output: vscode.LogOutputChannel) {
    this.#createClient = createClient;
    this.#output = output;
  }

  get state(): ServiceState {
    return this.#state;
  }

  /** Whether the server runs, once it had the time to; it is started where nothing has started it yet. Never rejects. */
  async running(): Promise<boolean> {
    if (this.#state === 'stopped') void this.start();
    await this.#last;
    return this.#state === 'running';
  }

  /** Starts the server. A failure is told to the user, with a way to the details; it never rejects. */
  start(): Promise<void> {
    this.#setState('starting');
    return this.#inTurn(() => this.#begin());
  }

  /** Starts the server anew; it never rejects. */
  restart(): Promise<void> {
    this.#setState('starting');
    return this.#inTurn(async () => {
      await this.#end();
      await this.#begin();
    });
  }

  /** Stops the server, if it runs; it never rejects. */
  stop(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#end();
      this.#setState('stopped');
    });
  }

  /** What the views show of a transcript; undefined when the server does not run or does not know the document. */
  overview(uri: vscode.Uri): Promise<Overview | undefined> {
    return this.#ask(overviewRequest, uri, {});
  }

  /** Where the other side of a place is; undefined where there is none, or nobody to ask. */
  otherSide(uri: vscode.Uri, { line, character }: vscode.Position): Promise<SpanData | undefined> {
    return this.#ask(otherSideRequest, uri, { line, character });
  }

  /** What became of a transcript as pairs, since an answer of that name; undefined as in `overview`. */
  pairs(uri: vscode.Uri, previousResultId: string | null): Promise<PairChanges | undefined> {
    return this.#ask(pairsRequest, uri, { previousResultId });
  }

  /** What a call tells of itself; undefined as in `overview`. */
  call(uri: vscode.Uri): Promise<CallReport | undefined> {
    return this.#ask(callRequest, uri, {});
  }

  /** What became of what a call tells of itself, since an answer of that name; undefined as in `overview`. */
  callChanges(uri: vscode.Uri, previousResultId: string | null): Promise<CallChanges | undefined> {
    return this.#ask(callChangesRequest, uri, { previousResultId });
  }

  /** What became of the figures of a call, since an answer of that name; undefined as in `overview`. */
  figures(uri: vscode.Uri, previousResultId: string | null): Promise<FigureChanges | undefined> {
    return this.#ask(figuresRequest, uri, { previousResultId });
  }

  /** A table of a call as text; undefined as in `overview`. */
  table(uri: vscode.Uri, table: TableName, format: TableFormat): Promise<TableText | undefined> {
    return this.#ask(tableRequest, uri, { table, format });
  }

  /** The companies whose calls are in the workspace, once all are read; undefined as in `overview`. */
  async companies(): Promise<CompanyList | undefined> {
    const client = this.#client;
    if (client === undefined || this.#state !== 'running') return undefined;
    return companiesRequest.result.parse(await client.sendRequest(companiesRequest.method, {}));
  }

  /** The calls of a company side by side, as far as they are read; undefined as in `overview`. */
  async company(company: string, resume: boolean): Promise<CompanyAnswer | undefined> {
    const client = this.#client;
    if (client === undefined || this.#state !== 'running') return undefined;
    return companyRequest.result.parse(await client.sendRequest(companyRequest.method, { company, resume }));
  }

  /** A table of a company as text; undefined as in `overview`. */
  async companyTable(params: CompanyTableParams): Promise<string | undefined> {
    const client = this.#client;
    if (client === undefined || this.#state !== 'running') return undefined;
    return companyTableRequest.result.parse(await client.sendRequest(companyTableRequest.method, params))?.text;
  }

  showOutput(): void {
    this.#output.show();
  }

  dispose(): void {
    void this.stop();
    this.#stateChanged.dispose();
    this.#companiesChanged.dispose();
  }

  /** What the server answers about a document, validated: this is where it comes into the extension. */
  async #ask<Result>(
    { method, result }: { readonly method: string; readonly result: z.core.$ZodType<Result | null> },
    uri: vscode.Uri,
    params: object,
  ): Promise<Result | undefined> {
    const client = this.#client;
    if (client === undefined || this.#state !== 'running') return undefined;
    const named = { uri: client.code2ProtocolConverter.asUri(uri), ...params };
    return z.parse(result, await client.sendRequest<unknown>(method, named)) ?? undefined;
  }

  /** Starting and stopping take time, and one must be over before the next begins. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work);
    return this.#last;
  }

  async #begin(): Promise<void> {
    this.#setState('starting');
    const client = this.#createClient(
      this.#output,
      crashHandler(() => this.#fail(vscode.l10n.t('The transcript language server stopped several times in a row.'))),
    );
    this.#client = client;
    client.registerFeature(asksForReasons);
    client.registerFeature(declaresOwn);
    client.onDidChangeState(({ newState }) => this.#follow(client, newState));
    client.onNotification(companiesChanged.method, () => this.#companiesChanged.fire());
    try {
      await client.start();
    } catch (error) {
      this.#output.error(error instanceof Error ? error : String(error));
      this.#failToStart();
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that does not leave in time is ended by its client; there is nothing more to do about it.
      this.#output.warn(error instanceof Error ? error.message : String(error));
    }
  }

  #follow(client: BaseLanguageClient, state: State): void {
    if (this.#client !== client || this.#state === 'failed') return;
    if (state === State.Running) this.#setState('running');
    else if (state === State.Starting) this.#setState('starting');
    else if (state === State.StartFailed) this.#failToStart();
    else this.#setState('stopped');
  }

  #failToStart(): void {
    this.#fail(vscode.l10n.t('The transcript language server could not be started.'));
  }

  #fail(message: string): void {
    if (this.#state === 'failed') return;
    this.#setState('failed');
    const showOutput = vscode.l10n.t('Show Output');
    const restart = vscode.l10n.t('Restart');
    void vscode.window.showErrorMessage(message, restart, showOutput).then((choice) => {
      if (choice === showOutput) this.showOutput();
      if (choice === restart) void this.restart();
    });
  }

  #setState(state: ServiceState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}
