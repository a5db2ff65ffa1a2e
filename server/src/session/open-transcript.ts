import { type Position, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../analysis';
import { type Knowledge, noKnowledge } from '../knowledge/model';

/**
 * A transcript open in the editor. Its text is analysed when something first asks for it, once a version and once more
 * when what the workspace knows has changed, and the last analysis is handed to the next one, so that unchanged paragraphs are not read again. Closing the document
 * drops both.
 */
export class OpenTranscript {
  readonly #document: TextDocument;
  readonly #knowledge: { readonly current: Knowledge };
  #analysis: Analysis | undefined;
  #analysedVersion: number | undefined;
  #analysedWith: Knowledge | undefined;

  constructor(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    knowledge: { readonly current: Knowledge } = { current: noKnowledge },
  ) {
    this.#knowledge = knowledge;
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** Where the text ends. */
  get end(): Position {
    return this.#document.positionAt(this.text.length);
  }

  /** What the first line ends in, which new lines are to end in, too. */
  get lineEnding(): string {
    return /\r\n?|\n/.exec(this.#document.getText())?.[0] ?? '\n';
  }

  /** A line without what ends it; empty outside the document. */
  lineAt(line: number): string {
    if (line < 0 || line >= this.#document.lineCount) return '';
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    return this.#document.getText(range).replace(/[\r\n]+$/, '');
  }

  get analysis(): Analysis {
    const { current } = this.#knowledge;
    if (this.#analysis === undefined || this.#analysedVersion !== this.version || this.#analysedWith !== current) {
      this.#analysis = analyse(this.#document.getText(), this.#analysis, current);
      this.#analysedVersion = this.version;
      this.#analysedWith = current;
    }
    return this.#analysis;
  }

  /** Applies the editor's changes in their order. */
  update(changes: TextDocumentContentChangeEvent[], version: number): this {
    TextDocument.update(this.#document, changes, version);
    return this;
  }
}
