import * as vscode from 'vscode';
import { transcriptLanguage } from '../language/identity';
import { transcriptSkeleton } from './skeleton';

/** Where the build puts the sample, below the extension's folder. */
const sample = ['dist', 'sample.transcript'] as const;

/** Commands that give the user a transcript: a new one, and a sample with a fault of each kind to try things on. */
export function registerWriting(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('transcript.newTranscript', () => newTranscript()),
    vscode.commands.registerCommand('transcript.openSample', () => openSample(extension)),
  );
}

async function newTranscript(): Promise<void> {
  const editor = await show('');
  await editor.insertSnippet(new vscode.SnippetString(transcriptSkeleton(vscode.env.language)));
}

/** Without a file: what is tried out is to leave no trace, and the sample stays as it is. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...sample));
  await show(new TextDecoder().decode(bytes));
}

async function show(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: transcriptLanguage, content });
  return await vscode.window.showTextDocument(document, { preview: false });
}
