import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { severityOf } from '../config';
import { type PairedCall, pairsRequest } from '../protocol-pairs';
import type { RegisterFeature } from '../session/context';
import { pairedCallOf } from './paired-call';

/** What the side-by-side view shows; a request of this server's own, so its parameters are checked here. */
export const registerSideBySide: RegisterFeature = (context) => {
  const { connection, documents, knowledge, requests, settings, messages } = context;
  connection.onRequest<PairedCall | null, void>(
    pairsRequest.method,
    requests.answer<unknown, PairedCall | null>(pairsRequest.method, async (sent) => {
      const params = z.safeParse(pairsRequest.params, sent);
      if (!params.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(params.error));
      await knowledge.settled();
      const document = documents.get(params.data.uri);
      if (document === undefined) return null;
      const { uri, version, analysis } = document;
      const levels = (finding: Parameters<typeof severityOf>[0]) => severityOf(finding, settings.current);
      return { uri, version, ...pairedCallOf(analysis, messages, levels) };
    }),
  );
  return {};
};
