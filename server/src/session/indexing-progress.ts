import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Work that takes less is not worth a notice. In milliseconds. */
const shortWork = 500;

/** One piece of work under way. */
export interface ShownProgress {
  /** Whether the user will have no more of it. */
  readonly isCancelled: boolean;
  report(done: number, all: number): void;
  end(): void;
}

/** Shows the user that the server reads files in the background, where that takes long, and lets it be stopped. */
export class IndexingProgress {
  readonly #connection: Connection;
  readonly #title: string;

  constructor(connection: Connection, title: string) {
    this.#connection = connection;
    this.#title = title;
  }

  start(): ShownProgress {
    let reporter: WorkDoneProgressServerReporter | undefined;
    let ended = false;
    const show = async (): Promise<void> => {
      try {
        // For a client that shows no progress, this is one that reports to nobody.
        const created = await this.#connection.window.createWorkDoneProgress();
        if (ended) return;
        reporter = created;
        created.begin(this.#title, 0, undefined, true);
      } catch (error) {
        this.#connection.console.warn(`Progress is not shown: ${String(error)}`);
      }
    };
    const timer = setTimeout(() => void show(), shortWork);
    return {
      get isCancelled() {
        return reporter?.token.isCancellationRequested === true;
      },
      report: (done, all) => reporter?.report(Math.round((done / all) * 100), `${done} / ${all}`),
      end: () => {
        ended = true;
        clearTimeout(timer);
        reporter?.done();
      },
    };
  }
}
