import * as vscode from 'vscode';
import { looksLikeTranscript } from '../../../server/src/transcript/recognise';
import { transcriptLanguage } from '../language/identity';
import { LanguageChoices } from './choices';

/** How much of a file decides; the head of a transcript tells. */
const sampleLines = 200;

/** A file being typed is looked at when the typing pauses. */
const pauseMilliseconds = 300;

/** Switches plain `.txt` files that read like transcripts to the transcript language. */
export class TextFileRecogniser implements vscode.Disposable {
  readonly #choices = new LanguageChoices<vscode.TextDocument>();
  readonly #pending = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isPlainTextFile(document)) this.#lookLater(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('transcript.recogniseTextFiles')) this.#lookAtAll();
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
  }

  #opened(document: vscode.TextDocument): void {
    this.#choices.opened(document, document.uri.toString(), document.languageId);
    this.#look(document);
  }

  #lookAtAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#look(document);
  }

  #lookLater(document: vscode.TextDocument): void {
    this.#forget(document);
    this.#pending.set(
      document,
      setTimeout(() => {
        this.#pending.delete(document);
        this.#look(document);
      }, pauseMilliseconds),
    );
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#pending.get(document));
    this.#pending.delete(document);
  }

  #look(document: vscode.TextDocument): void {
    if (!isPlainTextFile(document) || document.isClosed) return;
    if (this.#choices.keepsPlain(document.uri.toString()) || isAssociated(document) || !isWanted(document)) return;
    const sample = document.getText(new vscode.Range(0, 0, sampleLines, 0));
    if (looksLikeTranscript(sample)) void vscode.languages.setTextDocumentLanguage(document, transcriptLanguage);
  }
}

function isPlainTextFile(document: vscode.TextDocument): boolean {
  return document.languageId === 'plaintext' && document.uri.path.toLowerCase().endsWith('.txt');
}

function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('transcript', document).get('recogniseTextFiles', true);
}

/** Whether `files.associations` says what the file is; then it is what the user says. */
function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace
    .getConfiguration('files', document)
    .get<Record<string, string>>('associations', {});
  return Object.keys(associations).some((glob) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}
