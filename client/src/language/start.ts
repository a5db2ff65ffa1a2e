import * as vscode from 'vscode';
import { isTranscript } from './identity';
import type { LanguageService } from './service';

/** Starts the server with the first transcript, so that a window with plain text files alone pays nothing for it. */
export function startWithFirstTranscript(service: LanguageService): vscode.Disposable {
  if (vscode.workspace.textDocuments.some(isTranscript)) {
    void service.start();
    return new vscode.Disposable(() => undefined);
  }
  const subscription = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isTranscript(document)) return;
    subscription.dispose();
    if (service.state === 'stopped') void service.start();
  });
  return subscription;
}
