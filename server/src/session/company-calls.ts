import { CancellationToken, Emitter, type TextDocuments } from 'vscode-languageserver';
import { analyse } from '../analysis';
import type { CallRecord } from '../metrics/companies/model';
import { callRecordOf } from '../metrics/companies/record';
import type { IndexingProgress } from './indexing-progress';
import type { OpenTranscript } from './open-transcript';
import type { IndexedCall, WorkspaceCalls } from './workspace-calls';
import type { WorkspaceFiles } from './workspace-files';

interface CompanyCallsEnvironment {
  readonly files: Pick<WorkspaceFiles, 'read'>;
  readonly progress: Pick<IndexingProgress, 'start'>;
  readonly log: (message: string) => void;
}

/** How far the reading is. */
export interface Reading {
  readonly done: number;
  readonly all: number;
  /** The user stopped it; it goes on when `resume` is called. */
  readonly isStopped: boolean;
}

type Calls = Pick<WorkspaceCalls, 'all' | 'onChanged' | 'settled'>;
type Documents = Pick<TextDocuments<OpenTranscript>, 'get' | 'onDidChangeContent' | 'onDidClose'>;

/**
 * The figures of the calls of the workspace, to compare them: read in the background once somebody asks, a file at a
 * time, and only files that changed are read again. A transcript that is open counts as it is in the editor.
 */
export class CompanyCalls {
  readonly #calls: Calls;
  readonly #documents: Documents;
  /** What was read of files; undefined of one that could not be read. */
  readonly #records = new Map<string, CallRecord | undefined>();
  readonly #changed = new Emitter<void>();
  #environment: CompanyCallsEnvironment | undefined;
  #isWanted = false;
  #isStopped = false;
  #work: Promise<void> | undefined;

  /** Tells that the records are no longer those that were asked for last. */
  readonly onChanged = this.#changed.event;

  constructor(calls: Calls, documents: Documents) {
    this.#calls = calls;
    this.#documents = documents;
  }

  /** The calls that are read, those of open transcripts included. */
  get records(): CallRecord[] {
    return this.#calls.all.flatMap((call) => this.#recordOf(call) ?? []);
  }

  /** How far the reading is; undefined when all is read. */
  get reading(): Reading | undefined {
    const { all } = this.#calls;
    const missing = all.filter((call) => this.#isMissing(call)).length;
    if (missing === 0 && this.#work === undefined) return undefined;
    return { done: all.length - missing, all: all.length, isStopped: this.#isStopped };
  }

  follow(environment: CompanyCallsEnvironment): void {
    this.#environment = environment;
    this.#calls.onChanged((uri) => {
      this.#records.delete(uri);
      this.#changed.fire();
      this.#proceed();
    });
    this.#documents.onDidChangeContent(() => this.#changed.fire());
    this.#documents.onDidClose(() => {
      this.#changed.fire();
      this.#proceed();
    });
  }

  /** Begins to read, unless that was stopped. */
  want(): void {
    this.#isWanted = true;
    this.#proceed();
  }

  /** Goes on with what was stopped. */
  resume(): void {
    this.#isStopped = false;
    this.want();
  }

  /** Resolves when everything is read, when the user stops that, or when the token says so. */
  async settled(token: CancellationToken): Promise<void> {
    this.want();
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([this.#work ?? Promise.resolve(), cancelled]);
  }

  #recordOf({ uri, modified }: IndexedCall): CallRecord | undefined {
    const open = this.#documents.get(uri);
    return open === undefined ? this.#records.get(uri) : callRecordOf(uri, open.analysis, modified);
  }

  #isMissing({ uri }: IndexedCall): boolean {
    return !this.#records.has(uri) && this.#documents.get(uri) === undefined;
  }

  #proceed(): void {
    if (this.#environment === undefined || !this.#isWanted || this.#isStopped) return;
    this.#work ??= this.#readAll(this.#environment).then((read) => {
      this.#work = undefined;
      // Now it is known, too, that nothing is missing any more.
      if (read > 0) this.#changed.fire();
    });
  }

  /** Returns how many were read. Never rejects. */
  async #readAll({ files, progress, log }: CompanyCallsEnvironment): Promise<number> {
    // Which files are calls is known first.
    await this.#calls.settled(CancellationToken.None);
    if (this.#missing.length === 0) return 0;
    const shown = progress.start();
    let read = 0;
    try {
      for (let missing = this.#missing; missing.length > 0 && !this.#isStopped; missing = this.#missing) {
        const all = read + missing.length;
        for (const call of missing) {
          if (this.#isMissing(call)) await this.#readOne(call, files);
          this.#changed.fire();
          shown.report(++read, all);
          this.#isStopped = shown.isCancelled;
          if (this.#isStopped) break;
        }
      }
    } catch (error) {
      this.#isStopped = true;
      log(`The figures of the workspace could not be read: ${String(error)}`);
    } finally {
      shown.end();
    }
    return read;
  }

  get #missing(): IndexedCall[] {
    return this.#calls.all.filter((call) => this.#isMissing(call));
  }

  async #readOne({ uri, modified }: IndexedCall, files: CompanyCallsEnvironment['files']): Promise<void> {
    const content = await files.read(uri);
    this.#records.set(uri, content.kind === 'text' ? callRecordOf(uri, analyse(content.text), modified) : undefined);
  }
}
