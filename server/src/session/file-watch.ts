import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  Emitter,
  type Event,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ClientSupport } from './client-support';

/** Has the client tell when any of a list of files comes, changes or goes. */
export class FileWatch {
  readonly #connection: Connection;
  readonly #support: ClientSupport;
  readonly #changed = new Emitter<readonly FileEvent[]>();
  #watched = '';
  #registration: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(connection: Connection, support: ClientSupport) {
    this.#connection = connection;
    this.#support = support;
    // A connection has one handler for each kind of message, and several parts of the server follow files.
    connection.onDidChangeWatchedFiles(({ changes }) => this.#changed.fire(changes));
  }

  /** What the client tells of changed files, these or others. */
  get onChanged(): Event<readonly FileEvent[]> {
    return this.#changed.event;
  }

  /** Watches besides, for good, all files with one of some endings. */
  async watchEndings(endings: readonly string[]): Promise<void> {
    if (this.#support.watchFiles) await this.#ask([{ globPattern: `**/*.{${endings.join(',')}}` }]);
  }

  /**
   * Watches these files from now on, and none but these. A client that cannot be asked may watch files by itself.
   *
   * @returns once they are watched: whether they were not before, so that changes may have gone unseen
   */
  async watch(uris: readonly string[]): Promise<boolean> {
    const watched = JSON.stringify(uris);
    if (!this.#support.watchFiles || watched === this.#watched) return false;
    this.#watched = watched;
    const previous = this.#registration;
    this.#registration = this.#register(uris);
    await this.#registration;
    // The new watch stands before the old one falls, so that no change goes unseen between the two.
    (await previous)?.dispose();
    return true;
  }

  async #register(uris: readonly string[]): Promise<Disposable | undefined> {
    if (uris.length === 0) return undefined;
    return await this.#ask(uris.map((uri) => ({ globPattern: this.#patternOf(URI.parse(uri)) })));
  }

  async #ask(watchers: FileSystemWatcher[]): Promise<Disposable | undefined> {
    try {
      return await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      this.#connection.console.warn(`Changes of files cannot be followed: ${String(error)}`);
      return undefined;
    }
  }

  #patternOf(uri: URI): string | { readonly baseUri: string; readonly pattern: string } {
    // Characters with a meaning in patterns may stand in names; a pattern that is too wide only costs a look.
    const pattern = Utils.basename(uri).replace(/[*?{}[\]]/g, '?');
    const baseUri = Utils.dirname(uri).toString();
    return this.#support.watchRelativePatterns ? { baseUri, pattern } : `**/${pattern}`;
  }
}
