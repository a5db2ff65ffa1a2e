import { type Connection, Emitter, type Event } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Settings } from '../config';
import { type Knowledge, noKnowledge } from '../knowledge/model';
import type { Messages } from '../messages/messages';
import { FileProblems } from './file-problems';
import type { FileWatch } from './file-watch';
import type { FileProblem, KnowledgeFile, KnowledgePart, KnowledgeSource } from './knowledge-source';
import type { LiveSettings } from './live-settings';
import { withinPatience } from './patience';
import type { FileContent, WorkspaceFiles } from './workspace-files';
import type { WorkspaceFolders } from './workspace-folders';

interface KnowledgeEnvironment {
  readonly connection: Connection;
  readonly files: WorkspaceFiles;
  readonly folders: WorkspaceFolders;
  readonly settings: LiveSettings;
  readonly messages: Messages;
  readonly watch: FileWatch;
}

/** What came of a source when it was last read. */
interface Reading {
  /** The files and settings it came of. */
  readonly from: string;
  readonly part: KnowledgePart;
}

/**
 * What the workspace says beyond the transcripts, in files and settings, as it is now: read when the session starts, and again
 * when a file, the settings or the workspace's folders change.
 */
export class WorkspaceKnowledge {
  readonly #sources: readonly KnowledgeSource[];
  readonly #changed = new Emitter<void>();
  readonly #readings = new Map<KnowledgeSource, Reading>();
  #current: Knowledge = noKnowledge;
  #environment: KnowledgeEnvironment | undefined;
  #problems: FileProblems | undefined;
  #pending: Promise<void> = Promise.resolve();
  #outdated = false;
  #reading = false;

  constructor(sources: readonly KnowledgeSource[]) {
    this.#sources = sources;
  }

  /** Stays the same object as long as nothing changes. */
  get current(): Knowledge {
    return this.#current;
  }

  /** After the knowledge has changed; not when files were read again and say the same. */
  get onChanged(): Event<void> {
    return this.#changed.event;
  }

  /** Reads the files and follows their changes; once the client is ready. */
  follow(environment: KnowledgeEnvironment): void {
    const { settings, folders, watch } = environment;
    this.#environment = environment;
    this.#problems = new FileProblems(environment);
    settings.onChanged(() => this.#reread());
    folders.onChanged(() => this.#reread());
    watch.onChanged(() => this.#reread());
    this.#reread();
  }

  /**
   * Resolves when neither the settings nor the files are about to change what is known. Never rejects, and gives up on
   * a disk that does not answer.
   */
  async settled(): Promise<void> {
    await this.#environment?.settings.settled();
    await withinPatience(this.#pending);
  }

  #reread(): void {
    this.#outdated = true;
    if (!this.#reading) this.#pending = this.#readUntilCurrent();
  }

  async #readUntilCurrent(): Promise<void> {
    this.#reading = true;
    try {
      while (this.#outdated && this.#environment !== undefined) {
        this.#outdated = false;
        await this.#environment.settings.settled();
        await this.#read(this.#environment);
      }
    } catch (error) {
      this.#environment?.connection.console.error(`The workspace's files could not be read: ${String(error)}`);
    } finally {
      this.#reading = false;
    }
  }

  async #read({ files, folders, settings, watch }: KnowledgeEnvironment): Promise<void> {
    const located = this.#sources.map((source) => ({
      source,
      uris: locate(source.paths(settings.current), folders.uris),
    }));
    void watch.watch([...new Set(located.flatMap(({ uris }) => uris))]).then((renewed) => {
      if (renewed) this.#reread();
    });
    let changed = false;
    for (const { source, uris } of located) {
      const contents = await Promise.all(uris.map(async (uri) => ({ uri, content: await files.read(uri) })));
      changed = this.#adopt(source, contents, settings.current) || changed;
    }
    if (!changed) return;
    const parts = [...this.#readings.values()].map(({ part }) => part.knowledge);
    this.#current = Object.assign({ ...noKnowledge }, ...parts);
    this.#changed.fire();
  }

  /** @returns whether the source's files are not what they were */
  #adopt(
    source: KnowledgeSource,
    contents: readonly { readonly uri: string; readonly content: FileContent }[],
    settings: Settings,
  ): boolean {
    const present = contents.filter(({ content }) => content.kind !== 'absent');
    const from = JSON.stringify([present, source.inSettings?.(settings)]);
    const previous = this.#readings.get(source);
    if (previous?.from === from) return false;
    const texts: KnowledgeFile[] = [];
    const unreadable: FileProblem[] = [];
    for (const { uri, content } of present) {
      if (content.kind === 'text') texts.push({ uri, text: content.text });
      else if (content.kind !== 'absent') {
        unreadable.push({ uri, line: 0, message: (messages) => messages.files.unreadable(content) });
      }
    }
    const part = source.read(texts, settings);
    this.#readings.set(source, { from, part });
    this.#problems?.show(source, [...unreadable, ...part.problems]);
    return previous !== undefined || Object.values(part.knowledge).some((known) => known !== undefined);
  }
}

/** The addresses of paths in every folder, each once. */
function locate(paths: readonly string[], folders: readonly string[]): string[] {
  const uris = folders.flatMap((folder) => paths.map((path) => Utils.resolvePath(URI.parse(folder), path).toString()));
  return [...new Set(uris)];
}
