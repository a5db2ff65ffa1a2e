import * as vscode from 'vscode';
import type { PairedDocument } from './paired-document';
import { positionAt, topLine } from './top-line';

/** For how long after the editor was scrolled from the page what it says of its place may be the answer to that. */
const echo = 500;

/** The editors that show the transcript of a page: where they are scrolled to, and where the caret stands. */
export class EditorLink implements vscode.Disposable {
  readonly #document: PairedDocument;
  readonly #scrolled = new vscode.EventEmitter<number>();
  readonly #caret = new vscode.EventEmitter<number>();
  readonly #subscriptions: vscode.Disposable;
  #asked: { readonly line: number; readonly at: number } | undefined;

  /** The user scrolled an editor; what then stands at its top. */
  readonly onDidScroll = this.#scrolled.event;
  /** The caret stands on another line. */
  readonly onDidMoveCaret = this.#caret.event;

  constructor(document: PairedDocument) {
    this.#document = document;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#tellTop(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellCaret(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#tellCaret(editor)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#scrolled.dispose();
    this.#caret.dispose();
  }

  /** Tells the place and the caret as they are, for a page that has just come up. */
  tell(): void {
    const editor = this.#editors()[0];
    if (editor === undefined) return;
    this.#asked = undefined;
    this.#tellTop(editor);
    this.#tellCaret(editor);
  }

  /** Brings a line to the top of the editors in view. */
  scrollTo(line: number): void {
    this.#asked = { line, at: Date.now() };
    for (const editor of this.#editors()) {
      const at = positionAt(editor.document, line);
      const place = new vscode.Range(at.line, at.character, at.line + 1, 0);
      editor.revealRange(place, vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Puts the caret there, in the editor that shows the transcript or a new one beside the page. */
  async goTo(line: number, start: number, end: number, page: vscode.ViewColumn | undefined): Promise<void> {
    const document = this.#document.document ?? (await vscode.workspace.openTextDocument(this.#document.uri));
    const selection = document.validateRange(new vscode.Range(line, start, line, end));
    const column = this.#editors()[0]?.viewColumn;
    await vscode.window.showTextDocument(document, {
      selection,
      preview: false,
      viewColumn: column ?? (page === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One),
    });
  }

  /** The active editor first, if it is one of them. */
  #editors(): vscode.TextEditor[] {
    const isOurs = ({ document }: vscode.TextEditor) => document.uri.toString() === this.#document.uri.toString();
    const active = vscode.window.activeTextEditor;
    const others = vscode.window.visibleTextEditors.filter((editor) => editor !== active && isOurs(editor));
    return active && isOurs(active) ? [active, ...others] : others;
  }

  #tellTop(editor: vscode.TextEditor): void {
    if (editor !== this.#editors()[0]) return;
    const top = topLine(editor);
    if (top !== undefined && !this.#isEcho(top)) this.#scrolled.fire(top);
  }

  #isEcho(top: number): boolean {
    return this.#asked !== undefined && Date.now() - this.#asked.at < echo && Math.abs(top - this.#asked.line) <= 1;
  }

  #tellCaret(editor: vscode.TextEditor): void {
    if (editor === this.#editors()[0]) this.#caret.fire(editor.selection.active.line);
  }
}
