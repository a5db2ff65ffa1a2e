import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judgementsFile, readJudgements } from '../knowledge/judgements/file';
import { type Judgements, judgementsOf } from '../knowledge/judgements/model';
import { nodeFiles } from '../node-files';
import { standardInput } from './inputs';

/** What is wrong with a file of judgements: it cannot be read, or lines of it are no judgements. */
export interface JudgementsComplaint {
  readonly path: string;
  readonly about:
    | { readonly kind: 'too-large' | 'not-unicode' }
    | { readonly kind: 'unreadable'; readonly reason: string }
    /** 0-based. */
    | { readonly kind: 'bad-line'; readonly line: number };
}

/**
 * The judgements that hold for a transcript: those of the nearest file, in the transcript's own folder or one above it,
 * up to the root of its repository. So the same holds wherever in a repository the command is run.
 */
export class NearestJudgements {
  readonly #complain: (complaint: JudgementsComplaint) => void;
  readonly #byFolder = new Map<string, Promise<Judgements | undefined>>();

  /** @param complain told once of everything that is wrong with a file */
  constructor(complain: (complaint: JudgementsComplaint) => void) {
    this.#complain = complain;
  }

  /** @param path a transcript; standard input stands in the working folder */
  async for(path: string): Promise<Judgements | undefined> {
    return await this.#in(path === standardInput ? process.cwd() : dirname(resolve(path)));
  }

  #in(folder: string): Promise<Judgements | undefined> {
    const known = this.#byFolder.get(folder) ?? this.#find(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #find(folder: string): Promise<Judgements | undefined> {
    const path = join(folder, judgementsFile);
    const content = await nodeFiles.read(pathToFileURL(path).href);
    if (content.kind === 'text') return this.#read(path, content.text);
    if (content.kind !== 'absent') {
      this.#complain({ path, about: content.kind === 'unreadable' ? content : { kind: content.kind } });
      return undefined;
    }
    const above = dirname(folder);
    return above === folder || (await exists(join(folder, '.git'))) ? undefined : await this.#in(above);
  }

  #read(path: string, text: string): Judgements {
    const { judgements, bad } = readJudgements(text);
    for (const line of bad) this.#complain({ path, about: { kind: 'bad-line', line } });
    return judgementsOf(judgements.map(({ judgement }) => judgement));
  }
}

/** A repository's `.git` is a folder, or a file in a work tree of its own. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
