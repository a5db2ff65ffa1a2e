import * as vscode from 'vscode';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';
import { SingleFlight } from '../overview/single-flight';
import { changedCall, type PairedCall } from './rows';

/**
 * What is known of one transcript: its first answer is awaited; the server does not answer; the file cannot be read as
 * a transcript; or its pairs, which are `stale` while the document is a version ahead of them.
 */
export type PairedState =
  | { readonly kind: 'waiting' | 'unavailable' | 'unreadable' }
  | { readonly kind: 'ready'; readonly call: PairedCall; readonly stale: boolean };

/** The pairs of one transcript, followed through edits, changes of settings, and starts of the server. */
export class PairedDocument implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #service: LanguageService;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #flight = new SingleFlight(() => this.#refresh());
  readonly #subscriptions: vscode.Disposable;
  #state: PairedState = { kind: 'waiting' };
  #isFollowing = true;
  /** The last answer, which the next one may build on; none where the server is another. */
  #answer: PairedCall | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(uri: vscode.Uri, service: LanguageService, output: vscode.LogOutputChannel) {
    this.uri = uri;
    this.#service = service;
    this.#output = output;
    this.#subscriptions = vscode.Disposable.from(
      // A file renamed, or switched to the language of transcripts, is closed and opened again.
      vscode.workspace.onDidOpenTextDocument((document) => this.#ask(document.uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
      // Levels set to something else change the problems without a change of the text.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((changed) => void this.#ask(changed))),
      service.onDidChangeState(() => {
        this.#answer = undefined;
        this.#flight.request();
      }),
    );
    this.#flight.request();
  }

  get state(): PairedState {
    return this.#state;
  }

  /** The document while it is open as a transcript. */
  get document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((document) => this.#isOurs(document.uri) && isTranscript(document));
  }

  /** Follows the document only while somebody looks. */
  follow(isFollowing: boolean): void {
    if (isFollowing && !this.#isFollowing) this.#flight.request();
    this.#isFollowing = isFollowing;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #isOurs(uri: vscode.Uri): boolean {
    return uri.toString() === this.uri.toString();
  }

  #ask(uri: vscode.Uri): void {
    if (this.#isFollowing && this.#isOurs(uri)) this.#flight.request();
  }

  #edited(document: vscode.TextDocument): void {
    if (!this.#isOurs(document.uri)) return;
    if (this.#state.kind === 'ready' && !this.#state.stale && document.version !== this.#state.call.version) {
      this.#set({ ...this.#state, stale: true });
    }
    this.#ask(document.uri);
  }

  async #refresh(): Promise<void> {
    // The client's own listeners for the event that led here are to tell the server first.
    await Promise.resolve();
    const document = this.document ?? (await this.#open());
    if (document === undefined) {
      // A transcript that is closed goes on being shown as it last was.
      if (this.#state.kind !== 'ready') this.#set({ kind: 'unreadable' });
      return;
    }
    const call = await this.#pairs();
    if (call !== undefined) this.#set({ kind: 'ready', call, stale: call.version !== document.version });
    else if (this.#service.state === 'starting' || this.#service.state === 'stopped') this.#wait();
    else if (this.#service.state === 'failed' || this.#state.kind !== 'ready') this.#set({ kind: 'unavailable' });
  }

  /** Opens a file that is not open yet, as when a window is restored; not one that was closed while it was shown. */
  async #open(): Promise<vscode.TextDocument | undefined> {
    if (this.#state.kind === 'ready') return undefined;
    try {
      const document = await vscode.workspace.openTextDocument(this.uri);
      return isTranscript(document) ? document : undefined;
    } catch {
      return undefined;
    }
  }

  /** What was known before the server was started anew is better than nothing. */
  #wait(): void {
    this.#set(this.#state.kind === 'ready' ? { ...this.#state, stale: true } : { kind: 'waiting' });
  }

  async #pairs(): Promise<PairedCall | undefined> {
    const before = this.#answer;
    try {
      const changes = await this.#service.pairs(this.uri, before?.resultId ?? null);
      const call = changes && changedCall(changes, before);
      this.#answer = call;
      return call;
    } catch (error) {
      this.#output.warn(`transcript/pairs: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #set(state: PairedState): void {
    this.#state = state;
    this.#changed.fire();
  }
}
