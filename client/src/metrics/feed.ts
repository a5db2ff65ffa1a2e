import * as vscode from 'vscode';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { SingleFlight } from '../overview/single-flight';
import { documentOf } from '../overview/state';
import type { ToPage } from './messages';

/**
 * Keeps one page up to date with the call that the user works on. The page is told only what became of what it has,
 * and one thing at a time: while it has not said that the last is on the screen, the server is not asked for the next.
 */
export class PageFeed implements vscode.Disposable {
  readonly #view: vscode.WebviewView;
  readonly #service: LanguageService;
  readonly #model: ActiveOverview;
  readonly #output: vscode.LogOutputChannel;
  readonly #flight = new SingleFlight(() => this.#refresh());
  readonly #subscriptions: vscode.Disposable;
  /** Names the answer that the page has; null for a page that has none. */
  #has: string | null = null;
  /** Settles what waits for the page to show something. */
  #release: () => void = () => undefined;
  #isDue = false;

  constructor(
    view: vscode.WebviewView,
    service: LanguageService,
    model: ActiveOverview,
    output: vscode.LogOutputChannel,
  ) {
    this.#view = view;
    this.#service = service;
    this.#model = model;
    this.#output = output;
    this.#subscriptions = vscode.Disposable.from(
      model.onDidChange(() => this.#follow()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === documentOf(model.state)) this.#follow();
      }),
      // A server that is started anew knows no answer of the one before.
      service.onDidChangeState(() => this.#forget()),
    );
  }

  /** To be called when the page is made anew, and has none of what came before. */
  restarted(): void {
    this.#forget();
    this.#follow();
  }

  /** To be called when the page says that the last report is on the screen. */
  shown(): void {
    this.#release();
  }

  /** Sends what became of the figures since the answer that the page has. */
  async sendFigures(uri: string, resultId: string | null): Promise<void> {
    const document = documentOf(this.#model.state);
    if (document?.uri.toString() !== uri) return;
    const changes = await this.#asked(this.#service.figures(document.uri, resultId));
    if (changes !== undefined) this.#post({ type: 'figures', changes });
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#release();
  }

  #forget(): void {
    this.#has = null;
    this.#release();
  }

  #follow(): void {
    // A page that is not on the screen does not exist.
    if (!this.#view.visible || this.#isDue) return;
    this.#isDue = true;
    // Several listeners hear of one event, and the client's own is to tell the server first.
    queueMicrotask(() => {
      this.#isDue = false;
      this.#tell();
      this.#flight.request();
    });
  }

  #tell(): void {
    const { state } = this.#model;
    if (state.kind === 'ready') {
      this.#post({ type: 'document', version: state.document.version, isKnown: this.#service.state === 'running' });
      return;
    }
    this.#post({ type: 'notice', kind: state.kind });
    this.#has = null;
  }

  async #refresh(): Promise<void> {
    const { state } = this.#model;
    const document = state.kind === 'unavailable' ? undefined : documentOf(state);
    if (document === undefined || !this.#view.visible) return;
    const asked = this.#has;
    const changes = await this.#asked(this.#service.callChanges(document.uri, asked));
    // What the page has may be another answer by now, or none: then this is asked again.
    if (changes === undefined || asked !== this.#has || document !== documentOf(this.#model.state)) return;
    if (changes.resultId === this.#has) return;
    this.#has = changes.resultId;
    const name = document.uri.path.split('/').at(-1) ?? '';
    await new Promise<void>((resolve) => {
      this.#release = resolve;
      this.#post({ type: 'report', name, changes });
    });
  }

  async #asked<Answer>(answer: Promise<Answer | undefined>): Promise<Answer | undefined> {
    try {
      return await answer;
    } catch (error) {
      this.#output.warn(`The Metrics view: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #post(message: ToPage): void {
    void this.#view.webview.postMessage(message);
  }
}
