import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './options';
import type { ClientFactory } from './service';

/** Starts the server as a process of its own, on the Node that VS Code runs on. */
export function nodeClientFactory(extensionUri: vscode.Uri): ClientFactory {
  const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
  return (output, errorHandler) =>
    new ReportingClient(
      'transcript',
      'Bilingual Transcripts',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
      },
      { ...clientOptions(output), errorHandler, initializationFailedHandler: () => false },
    );
}

/** Leaves telling the user to `LanguageService`, which does it once and in the user's language. */
class ReportingClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override info(message: string, data?: unknown): void {
    super.info(message, data, false);
  }
}
