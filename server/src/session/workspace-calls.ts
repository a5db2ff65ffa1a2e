import {
  type CancellationToken,
  Emitter,
  FileChangeType,
  type FileEvent,
  type TextDocuments,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type CallSpeaker, callSpeakers } from '../speakers/call-speakers';
import { parse } from '../transcript/parse';
import { looksLikeTranscript } from '../transcript/recognise';
import { isNamedTranscript, isPassedOver, mayBeTranscript } from '../transcript-files';
import type { FileWatch } from './file-watch';
import type { IndexingProgress } from './indexing-progress';
import type { OpenTranscript } from './open-transcript';
import type { WorkspaceFiles } from './workspace-files';
import type { WorkspaceFolders } from './workspace-folders';

/** A transcript of the workspace and who speaks in it. */
export interface IndexedCall {
  readonly uri: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly speakers: readonly CallSpeaker[];
  /** When its file was written, where that is known; in milliseconds. */
  readonly modified: number | undefined;
}

interface CallsEnvironment {
  readonly files: WorkspaceFiles;
  readonly folders: Pick<WorkspaceFolders, 'open' | 'onChanged'>;
  readonly watch: Pick<FileWatch, 'onChanged' | 'watchEndings'>;
  readonly progress: Pick<IndexingProgress, 'start'>;
  readonly log: (message: string) => void;
}

type Documents = Pick<TextDocuments<OpenTranscript>, 'all' | 'onDidClose'>;

/**
 * Who speaks in the transcripts of the workspace. They are read in the background, one at a time and no further than the
 * speakers; a transcript that is open counts as it is in the editor.
 */
export class WorkspaceCalls {
  readonly #documents: Documents;
  readonly #byUri = new Map<string, IndexedCall>();
  /** What is still to be read. */
  readonly #waiting = new Set<string>();
  readonly #changed = new Emitter<string>();
  #searched = true;
  #watches = false;
  #reading: Promise<void> | undefined;
  #environment: CallsEnvironment | undefined;

  /** Tells the address of a file that was read, read again, or is no call any more. */
  readonly onChanged = this.#changed.event;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  /** The calls as far as they are known now, those of open transcripts included. */
  get all(): IndexedCall[] {
    const open = this.#documents.all().filter(({ uri }) => isOwn.test(uri) || this.#isInFolder(uri));
    const opened = new Set(open.map(({ uri }) => normal(uri)));
    return [
      ...open.map(({ uri, analysis }) => {
        return indexed(uri, callSpeakers(analysis.transcript), this.#byUri.get(normal(uri))?.modified);
      }),
      ...[...this.#byUri.values()].filter(({ uri }) => !opened.has(uri) && this.#isInFolder(uri)),
    ];
  }

  /** The speakers of the other transcripts, as far as they are known now. */
  speakersBeside(uri: string): CallSpeaker[] {
    return this.all.flatMap((call) => (call.uri === uri ? [] : call.speakers));
  }

  /** Begins to read, and follows the changes; once the client is ready. */
  follow(environment: CallsEnvironment): void {
    const { folders, watch } = environment;
    this.#environment = environment;
    watch.onChanged((changes) => this.#follow(changes));
    folders.onChanged(() => this.#search());
    this.#documents.onDidClose(({ document }) => {
      const uri = normal(document.uri);
      if (this.#isOfWorkspace(uri)) this.#read(uri);
    });
    this.#search();
  }

  /**
   * Resolves when everything is read, when the user stops that, or when the token says so. What was stopped before goes
   * on.
   */
  async settled(token: CancellationToken): Promise<void> {
    this.#proceed();
    if (this.#reading === undefined) return;
    await Promise.race([this.#reading, new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()))]);
  }

  #follow(changes: readonly FileEvent[]): void {
    for (const { uri: written, type } of changes) {
      const uri = normal(written);
      if (type === FileChangeType.Deleted) this.#forget(uri);
      else if (this.#isOfWorkspace(uri)) this.#read(uri);
    }
  }

  /** A file, or all of a folder. */
  #forget(uri: string): void {
    for (const own of [...this.#byUri.keys(), ...this.#waiting]) {
      if (own !== uri && !own.startsWith(`${uri}/`)) continue;
      this.#drop(own);
      this.#waiting.delete(own);
    }
  }

  #isOfWorkspace(uri: string): boolean {
    const folder = this.#folderOf(uri);
    if (folder === undefined || !mayBeTranscript(Utils.basename(URI.parse(uri)))) return false;
    const path = uri.slice(folder.length + 1).split('/');
    return !path.some(isPassedOver);
  }

  #isInFolder(uri: string): boolean {
    return this.#folderOf(normal(uri)) !== undefined;
  }

  /** Only the folders that are open: beside a file that is opened alone may lie the whole disk. */
  #folderOf(uri: string): string | undefined {
    return this.#environment?.folders.open.map(normal).find((folder) => uri.startsWith(`${folder}/`));
  }

  #search(): void {
    const { folders, watch } = this.#environment ?? {};
    if (!this.#watches && folders !== undefined && folders.open.length > 0) {
      this.#watches = true;
      void watch?.watchEndings(['transcript', 'txt']);
    }
    this.#searched = false;
    this.#proceed();
  }

  #read(uri: string): void {
    this.#waiting.add(uri);
    this.#proceed();
  }

  #proceed(): void {
    if (this.#environment === undefined || (this.#searched && this.#waiting.size === 0)) return;
    this.#reading ??= this.#readAll(this.#environment).finally(() => {
      this.#reading = undefined;
    });
  }

  async #readAll({ files, folders, progress, log }: CallsEnvironment): Promise<void> {
    const shown = progress.start();
    let read = 0;
    try {
      while (!shown.isCancelled && (!this.#searched || this.#waiting.size > 0)) {
        if (!this.#searched) await this.#searchAll(files, folders);
        const [uri] = this.#waiting;
        if (uri === undefined) continue;
        this.#waiting.delete(uri);
        await this.#readOne(uri, files);
        shown.report(++read, read + this.#waiting.size);
      }
    } catch (error) {
      log(`The transcripts of the workspace could not be read: ${String(error)}`);
    } finally {
      shown.end();
    }
  }

  async #searchAll(files: WorkspaceFiles, folders: CallsEnvironment['folders']): Promise<void> {
    this.#searched = true;
    const found = new Set<string>();
    for (const folder of folders.open) {
      for await (const uri of files.transcriptsIn(folder)) found.add(uri);
    }
    for (const uri of this.#byUri.keys()) if (!found.has(uri)) this.#drop(uri);
    for (const uri of found) if (!this.#byUri.has(uri)) this.#waiting.add(uri);
  }

  async #readOne(uri: string, files: WorkspaceFiles): Promise<void> {
    const content = await files.read(uri);
    const call = content.kind === 'text' ? callOf(uri, content.text, content.modified) : undefined;
    if (call === undefined) {
      this.#drop(uri);
      return;
    }
    this.#byUri.set(uri, call);
    this.#changed.fire(uri);
  }

  #drop(uri: string): void {
    if (this.#byUri.delete(uri)) this.#changed.fire(uri);
  }
}

/** Open files and drafts, not the other side of a diff. */
const isOwn = /^(?:file|untitled):/;

/** Editors differ in what they escape. */
function normal(uri: string): string {
  return URI.parse(uri).toString();
}

/** A file by any other name is a transcript if it reads like one. */
function callOf(uri: string, text: string, modified: number | undefined): IndexedCall | undefined {
  if (!isNamedTranscript(uri) && !looksLikeTranscript(text)) return undefined;
  return indexed(uri, callSpeakers(parse(text)), modified);
}

function indexed(uri: string, speakers: readonly CallSpeaker[], modified: number | undefined): IndexedCall {
  const name = Utils.basename(URI.parse(uri)).replace(/(?:\.transcript)?(?:\.txt)?$/i, '');
  return { uri, name, speakers, modified };
}
