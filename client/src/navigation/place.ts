import * as vscode from 'vscode';
import type { SpanData } from '../../../server/src/protocol';

/**
 * Shows a place and selects it, and leaves the focus where it is, so that a list can be walked through. Asked for a
 * place that is selected already, it moves the focus into the editor: a second Enter, or a double click.
 */
export async function showPlace(document: vscode.TextDocument, span: SpanData): Promise<void> {
  const selection = new vscode.Selection(span.line, span.start, span.line, span.end);
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  const isShown = editor?.selection.isEqual(selection) === true;
  await vscode.window.showTextDocument(document, {
    selection,
    preserveFocus: !isShown,
    preview: false,
    ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
}

/** The whole text of a line as a place, as it is now. */
export function lineSpan(document: vscode.TextDocument, line: number): SpanData {
  const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
  return { line: range.start.line, start: range.start.character, end: range.end.character };
}
