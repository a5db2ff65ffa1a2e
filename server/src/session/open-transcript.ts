import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../analysis';

/**
 * A transcript open in the editor. Its text is analysed when something first asks for it, once a version, and the
 * last analysis is handed to the next one, so that unchanged paragraphs are not read again. Closing the document
 * drops both.
 */
export class OpenTranscript {
  readonly #document: TextDocument;
  #analysis: Analysis | undefined;
  #analysedVersion: number | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  get analysis(): Analysis {
    if (this.#analysis === undefined || this.#analysedVersion !== this.version) {
      this.#analysis = analyse(this.#document.getText(), this.#analysis);
      this.#analysedVersion = this.version;
    }
    return this.#analysis;
  }

  /** Applies the editor's changes in their order. */
  update(changes: TextDocumentContentChangeEvent[], version: number): this {
    TextDocument.update(this.#document, changes, version);
    return this;
  }
}
