import type { ExtensionContext } from 'vscode';
import { nodeClientFactory } from './language/node';
import type { LanguageService } from './language/service';
import { activateTranscripts } from './transcripts';

let service: LanguageService | undefined;

export function activate(context: ExtensionContext): void {
  service = activateTranscripts(context, nodeClientFactory(context.extensionUri));
}

export async function deactivate(): Promise<void> {
  await service?.stop();
}
