import * as vscode from 'vscode';

/** Where a transcript lies that a file of judgements names. */
export function transcriptUri(file: string, transcript: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.parse(file), '..', transcript);
}
