import * as vscode from 'vscode';

/** Opens a fixture the way a user does and waits until it is a transcript. */
export async function openTranscript(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fixture(name));
  await vscode.window.showTextDocument(document);
  await until(() => document.languageId === 'transcript', vscode.workspace.onDidOpenTextDocument);
  return document;
}

export function fixture(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The tests need the folder of the fixtures to be open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Waits until the diagnostics of a document are as wanted, and returns them in document order. */
export async function diagnosticsOf(
  { uri }: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  await until(() => wanted(vscode.languages.getDiagnostics(uri)), vscode.languages.onDidChangeDiagnostics);
  return vscode.languages.getDiagnostics(uri).sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The place of a text in a document, which must contain it. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${document.uri.path} does not contain ${text}.`);
  return document.positionAt(offset + 1);
}

/** Waits until something is so, looking again at each of the events after which it may be. */
async function until(isSo: () => boolean, event: vscode.Event<unknown>): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const listening = event(() => {
      if (!isSo()) return;
      listening.dispose();
      resolve();
    });
  });
}
