import type { TextDocument } from 'vscode';

/** The language id under which transcripts are known to VS Code. */
export const transcriptLanguage = 'transcript';

export function isTranscript(document: TextDocument): boolean {
  return document.languageId === transcriptLanguage;
}
