import * as vscode from 'vscode';
import type { TurnSummary } from '../../../server/src/protocol';
import type { ActiveOverview } from './active-overview';
import { overviewOf } from './state';
import { turnAt } from './turns';

/** The turn that the cursor stands in, in the transcript that the user works on. */
export class CurrentTurn implements vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #changed = new vscode.EventEmitter<TurnSummary | undefined>();
  readonly #subscriptions: vscode.Disposable;
  #turn: TurnSummary | undefined;

  /** Fires when the cursor comes into another turn, and when what is known of its turn changes. */
  readonly onDidChange = this.#changed.event;

  constructor(model: ActiveOverview) {
    this.#model = model;
    this.#subscriptions = vscode.Disposable.from(
      model.onDidChange(() => this.#update()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
    this.#update();
  }

  get turn(): TurnSummary | undefined {
    return this.#turn;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const overview = overviewOf(this.#model.state);
    const editor = editorOf(this.#model);
    const turn = overview && editor && turnAt(overview, editor.selection.active.line);
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.#changed.fire(turn);
  }
}

/** An editor that shows the transcript, the active one if it does. */
export function editorOf(model: ActiveOverview): vscode.TextEditor | undefined {
  const { state } = model;
  if (state.kind === 'none') return undefined;
  const shows = (editor: vscode.TextEditor | undefined) => editor?.document === state.document;
  const active = vscode.window.activeTextEditor;
  return shows(active) ? active : vscode.window.visibleTextEditors.find(shows);
}
