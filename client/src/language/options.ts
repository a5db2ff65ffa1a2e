import * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { savesJudgements } from './accepting';
import { transcriptLanguage } from './identity';

/** The options that hold wherever the server runs. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: transcriptLanguage }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: {
      provideDocumentHighlights: async (document, position, token, next) => {
        const found = await next(document, position, token);
        return found?.length ? found : [noHighlight(position)];
      },
      executeCommand: savesJudgements,
      provideDiagnostics: (document, previousResultId, token, next) =>
        isRevision(document) ? undefined : next(document, previousResultId, token),
    },
  };
}

/**
 * Where there is nothing to highlight, VS Code highlights every occurrence of the word at the cursor. Among sentences
 * that is all the time, and would hide what the highlights say: the turns of a speaker, a figure and its counterpart. It
 * does not where it is given something, though nothing can be seen of it. A word that is selected is still found.
 */
function noHighlight(position: vscode.Position): vscode.DocumentHighlight {
  return new vscode.DocumentHighlight(new vscode.Range(position, position));
}

/** The read-only side of a diff, whose problems would stand in the Problems view beside those of the file itself. */
function isRevision(document: vscode.TextDocument | vscode.Uri): boolean {
  const uri = document instanceof vscode.Uri ? document : document.uri;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}
