import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { OpenTranscript } from './open-transcript';

/** What a connection calls for a request; a `ResponseError` it returns is sent as the error. */
export type RequestHandler<Params, Result> = (
  params: Params,
  token: CancellationToken,
) => Promise<Result | ResponseError<never>>;

export type Work<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

interface RequestEnvironment {
  readonly find: (uri: string) => OpenTranscript | undefined;
  readonly log: (message: string) => void;
}

/**
 * Wraps the work behind every request, so that each one is answered: with its result, with `RequestCancelled`, or
 * with an error that is also in the log. What goes wrong in one feature stays there.
 *
 * `ContentModified` is not answered when a document changes while its request waits: the protocol asks servers not
 * to, since the client knows best whether it still wants an answer, and cancels where it does not. The answer is
 * then about the newer text.
 */
export class Requests {
  readonly #environment: RequestEnvironment;

  constructor(environment: RequestEnvironment) {
    this.#environment = environment;
  }

  answer<Params, Result>(method: string, work: Work<Params, Result>): RequestHandler<Params, Result> {
    return async (params, token) => {
      await pendingMessages();
      if (token.isCancellationRequested) return cancelled(method);
      try {
        const result = await work(params, token);
        return token.isCancellationRequested ? cancelled(method) : result;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.#environment.log(`${method}: ${describe(error)}`);
        return new ResponseError(LSPErrorCodes.RequestFailed, `${method} failed; the server's log says why.`);
      }
    };
  }

  /** As `answer`, for a request about one document; `absent` is the answer where that is not open here. */
  answerFor<Params extends { textDocument: TextDocumentIdentifier }, Result, Absent>(
    method: string,
    absent: Absent,
    work: (document: OpenTranscript, params: Params) => Result | Promise<Result>,
  ): RequestHandler<Params, Result | Absent> {
    return this.answer<Params, Result | Absent>(method, (params) => {
      const document = this.#environment.find(params.textDocument.uri);
      return document === undefined ? absent : work(document, params);
    });
  }
}

/** Lets messages that have already arrived be read first: a cancellation, or the edit that made this one obsolete. */
function pendingMessages(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function cancelled(method: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
