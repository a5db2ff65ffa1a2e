import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import { type CurrentTurn, editorOf } from '../overview/current-turn';
import type { ToPage } from './messages';

type Caret = Extract<ToPage, { type: 'caret' }>;

/** Tells one page where the caret stands in the transcript that it shows, when that is another place than before. */
export class CaretFeed implements vscode.Disposable {
  readonly #view: vscode.WebviewView;
  readonly #model: ActiveOverview;
  readonly #current: CurrentTurn;
  readonly #subscriptions: vscode.Disposable;
  #sent: Caret | undefined;

  constructor(view: vscode.WebviewView, model: ActiveOverview, current: CurrentTurn) {
    this.#view = view;
    this.#model = model;
    this.#current = current;
    this.#subscriptions = vscode.Disposable.from(
      current.onDidChange(() => this.#tell()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#tell()),
    );
  }

  /** To be called when the page is made anew. */
  restarted(): void {
    this.#sent = undefined;
    this.#tell();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #tell(): void {
    if (!this.#view.visible) return;
    const line = editorOf(this.#model)?.selection.active.line ?? null;
    const turn = this.#current.turn?.index ?? null;
    if (this.#sent?.line === line && this.#sent.turn === turn) return;
    this.#sent = { type: 'caret', line, turn };
    void this.#view.webview.postMessage(this.#sent);
  }
}
