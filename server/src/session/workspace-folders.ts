import { type Connection, Emitter, type Event, type InitializeParams, type TextDocuments } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ClientSupport } from './client-support';
import type { OpenTranscript } from './open-transcript';

type Start = Pick<InitializeParams, 'rootUri' | 'workspaceFolders'>;
type Documents = Pick<TextDocuments<OpenTranscript>, 'all' | 'onDidOpen' | 'onDidClose'>;

/** The folders that the editor has open, and those of transcripts that are opened without the folder they lie in. */
export class WorkspaceFolders {
  readonly #documents: Documents;
  readonly #changed = new Emitter<void>();
  #open: readonly string[];
  #uris: readonly string[];
  #told: string;

  constructor({ rootUri, workspaceFolders }: Start, documents: Documents) {
    this.#documents = documents;
    this.#open = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash);
    this.#uris = this.#open;
    this.#told = JSON.stringify([this.#open, this.#uris]);
  }

  /** Both, each once. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Those that the editor has open. */
  get open(): readonly string[] {
    return this.#open;
  }

  get onChanged(): Event<void> {
    return this.#changed.event;
  }

  /** The innermost open folder that a file lies in, else the one beside it. */
  folderOf(uri: string): string {
    const around = this.#open.filter((folder) => uri.startsWith(`${folder}/`));
    if (around.length === 0) return withoutSlash(Utils.dirname(URI.parse(uri)).toString());
    return around.reduce((inner, folder) => (folder.length > inner.length ? folder : inner));
  }

  /** Follows the client's changes; once it is ready. */
  follow(connection: Connection, { workspaceFolders }: ClientSupport): void {
    this.#documents.onDidOpen(() => this.#update());
    this.#documents.onDidClose(() => this.#update());
    if (workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        this.#open = [...this.#open.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => withoutSlash(uri))];
        this.#update();
      });
    }
    this.#update();
  }

  #update(): void {
    const alone = this.#documents.all().flatMap(({ uri }) => (uri.startsWith('file:') ? [this.folderOf(uri)] : []));
    const uris = [...new Set([...this.#open, ...alone])];
    const told = JSON.stringify([this.#open, uris]);
    if (told === this.#told) return;
    this.#told = told;
    this.#uris = uris;
    this.#changed.fire();
  }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
