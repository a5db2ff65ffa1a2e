import type { RegisterFeature, SessionContext } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { diagnosticsOf } from './diagnostics';

/** Pause in typing after which diagnostics follow, in milliseconds. */
const pause = 150;

/** Diagnostics for a client that cannot ask for them. */
export const registerPushDiagnostics: RegisterFeature = (context) => {
  if (context.support.pullDiagnostics) return {};
  const { connection, documents, knowledge, settings } = context;
  const publisher = new Publisher(context);

  documents.onDidChangeContent(({ document }) => publisher.schedule(document, publisher.knows(document) ? pause : 0));
  documents.onDidClose(({ document }) => publisher.clear(document));
  const publishAll = (): void => {
    for (const document of documents.all()) publisher.schedule(document, 0);
  };
  settings.onChanged(publishAll);
  knowledge.onChanged(publishAll);
  connection.onShutdown(() => publisher.stop());
  return {};
};

/** Publishes a document's diagnostics when its editor rests. One timer a document, none after its close. */
class Publisher {
  readonly #context: SessionContext;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #known = new WeakSet<OpenTranscript>();

  constructor(context: SessionContext) {
    this.#context = context;
  }

  /** Whether the document's first diagnostics, which wait for no pause, are out or under way. */
  knows(document: OpenTranscript): boolean {
    return this.#known.has(document);
  }

  schedule(document: OpenTranscript, delay: number): void {
    this.#known.add(document);
    this.#cancel(document.uri);
    this.#timers.set(
      document.uri,
      setTimeout(() => this.#publish(document), delay),
    );
  }

  clear(document: OpenTranscript): void {
    this.#cancel(document.uri);
    this.#send(document, []);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  #publish(document: OpenTranscript): void {
    this.#timers.delete(document.uri);
    try {
      this.#send(document, diagnosticsOf(document, this.#context));
    } catch (error) {
      this.#context.connection.console.error(`Diagnostics of ${document.uri}: ${String(error)}`);
    }
  }

  #send({ uri, version }: OpenTranscript, diagnostics: ReturnType<typeof diagnosticsOf>): void {
    const { connection, support } = this.#context;
    connection
      .sendDiagnostics({ uri, ...(support.versionedDiagnostics && { version }), diagnostics })
      .catch((error: unknown) => connection.console.warn(`Diagnostics of ${uri} were not sent: ${String(error)}`));
  }
}
