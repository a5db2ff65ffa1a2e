import * as vscode from 'vscode';
import type { SpanData } from '../../../server/src/protocol';

/**
 * Shows a call beside the tab that leads to it, and a place in it: where the call is shown already, else in the group that
 * is there beside the tab. However many calls are looked at, there are no more than two groups for it.
 */
export async function revealCall(panel: vscode.WebviewPanel, uri: vscode.Uri, place?: SpanData): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnFor(panel, document),
    preview: false,
    ...(place === undefined
      ? {}
      : { selection: document.validateRange(new vscode.Range(place.line, place.start, place.line, place.end)) }),
  });
}

function columnFor({ viewColumn: own = vscode.ViewColumn.One }: vscode.WebviewPanel, document: vscode.TextDocument) {
  const others = vscode.window.visibleTextEditors.filter((editor) => editor.viewColumn !== own);
  const shown = others.find((editor) => editor.document === document)?.viewColumn;
  const beside = vscode.window.tabGroups.all.find((group) => group.viewColumn !== own)?.viewColumn;
  return shown ?? beside ?? own + 1;
}
