import * as vscode from 'vscode';
import type { Overview } from '../../../server/src/protocol';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';
import { SingleFlight } from './single-flight';
import { documentOf, type OverviewState } from './state';

/**
 * The overview of the transcript that the user works on: the one model that the views and the status bar show.
 *
 * It is the transcript of the active editor, and stays that one while another kind of editor is active beside it.
 */
export class ActiveOverview implements vscode.Disposable {
  readonly #service: LanguageService;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<OverviewState>();
  readonly #flight = new SingleFlight(() => this.#refresh());
  readonly #subscriptions: vscode.Disposable;
  #state: OverviewState = { kind: 'none' };

  readonly onDidChange = this.#changed.event;

  constructor(service: LanguageService, output: vscode.LogOutputChannel) {
    this.#service = service;
    this.#output = output;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#follow()),
      // A change of language closes the document and opens it again.
      vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
      vscode.workspace.onDidCloseTextDocument(() => this.#follow()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
      // Levels set to something else change the problems without a change of the text.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#diagnosed(uris)),
      service.onDidChangeState(() => this.#flight.request()),
    );
    this.#follow();
  }

  get state(): OverviewState {
    return this.#state;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const document = transcriptInView(documentOf(this.#state));
    if (document === documentOf(this.#state)) return;
    this.#set(document === undefined ? { kind: 'none' } : { kind: 'waiting', document });
    this.#flight.request();
  }

  #edited(document: vscode.TextDocument): void {
    if (document !== documentOf(this.#state)) return;
    if (this.#state.kind === 'ready' && !this.#state.stale && document.version !== this.#state.overview.version) {
      this.#set({ ...this.#state, stale: true });
    }
    this.#flight.request();
  }

  #diagnosed(uris: readonly vscode.Uri[]): void {
    const shown = documentOf(this.#state)?.uri.toString();
    if (shown !== undefined && uris.some((uri) => uri.toString() === shown)) this.#flight.request();
  }

  async #refresh(): Promise<void> {
    // The client's own listeners for the event that led here are to tell the server first.
    await Promise.resolve();
    const document = documentOf(this.#state);
    if (document === undefined) return;
    const overview = await this.#ask(document.uri);
    if (document !== documentOf(this.#state)) return;
    if (overview !== undefined) this.#show(document, overview);
    else if (this.#service.state === 'starting') this.#wait(document);
    else if (this.#service.state !== 'running' || this.#state.kind !== 'ready')
      this.#set({ kind: 'unavailable', document });
  }

  /** What was known before the server was started anew is better than nothing. */
  #wait(document: vscode.TextDocument): void {
    this.#set(this.#state.kind === 'ready' ? { ...this.#state, stale: true } : { kind: 'waiting', document });
  }

  #show(document: vscode.TextDocument, overview: Overview): void {
    const stale = overview.version !== document.version;
    const before = this.#state;
    const same =
      before.kind === 'ready' &&
      before.stale === stale &&
      before.overview.version === overview.version &&
      problemsOf(before.overview) === problemsOf(overview);
    if (!same) this.#set({ kind: 'ready', document, overview, stale });
  }

  async #ask(uri: vscode.Uri): Promise<Overview | undefined> {
    try {
      return await this.#service.overview(uri);
    } catch (error) {
      this.#output.warn(`transcript/overview: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #set(state: OverviewState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}

/** What may change while the text stays the same: with the settings, the glossary and what was accepted. */
function problemsOf({ problems, problemPlaces, accepted }: Overview): string {
  return JSON.stringify([problems, problemPlaces, accepted]);
}

/** The transcript of the active editor, else the one shown so far if it is still in view, else another in view. */
function transcriptInView(current: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && isTranscript(active)) return active;
  const inView = vscode.window.visibleTextEditors.map((editor) => editor.document).filter(isTranscript);
  return inView.find((document) => document === current) ?? inView[0];
}
