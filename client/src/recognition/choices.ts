/**
 * Which documents the user took back to plain text by hand. A document keeps its identity when its language
 * changes (it is closed and opened again as the same object), so a document that opens as plain text and was
 * something else before was put there by a person.
 */
export class LanguageChoices<Document extends object> {
  readonly #lastLanguage = new WeakMap<Document, string>();
  readonly #keptPlain = new Set<string>();

  /** To be told of every document that opens, whatever its language. */
  opened(document: Document, uri: string, language: string): void {
    const before = this.#lastLanguage.get(document);
    this.#lastLanguage.set(document, language);
    if (before === undefined || before === language) return;
    if (language === 'plaintext') this.#keptPlain.add(uri);
    else this.#keptPlain.delete(uri);
  }

  /** Whether the file is to stay plain text for the rest of the session. */
  keepsPlain(uri: string): boolean {
    return this.#keptPlain.has(uri);
  }
}
