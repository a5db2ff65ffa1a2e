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
      executeCommand: savesJudgements,
      provideDiagnostics: (document, previousResultId, token, next) =>
        isRevision(document) ? undefined : next(document, previousResultId, token),
    },
  };
}

/** The read-only side of a diff, whose problems would stand in the Problems view beside those of the file itself. */
function isRevision(document: vscode.TextDocument | vscode.Uri): boolean {
  const uri = document instanceof vscode.Uri ? document : document.uri;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}
