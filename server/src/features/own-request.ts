import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import type { SessionContext } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';

interface OwnRequest<Params> {
  readonly method: string;
  readonly params: z.core.$ZodType<Params>;
}

/**
 * Answers a request of this server's own about one document: nothing else has checked its parameters, so they are here.
 * The answer is null where the document is not open.
 */
export function onOwnRequest<Params extends { readonly uri: string }, Result extends object>(
  { connection, documents, knowledge, requests }: SessionContext,
  { method, params }: OwnRequest<Params>,
  work: (document: OpenTranscript, params: Params) => Result,
): void {
  connection.onRequest<object | null, void>(
    method,
    requests.answer<unknown, object | null>(method, async (sent) => {
      const checked = z.safeParse(params, sent);
      if (!checked.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(checked.error));
      await knowledge.settled();
      const document = documents.get(checked.data.uri);
      return document === undefined ? null : work(document, checked.data);
    }),
  );
}
