import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { severityOf } from '../config';
import { overviewOf } from '../metrics/overview';
import { type Overview, overviewRequest } from '../protocol';
import type { RegisterFeature } from '../session/context';

/** What the views of the editor show; a request of this server's own, so its parameters are checked here. */
export const registerOverview: RegisterFeature = ({ connection, documents, knowledge, requests, settings }) => {
  connection.onRequest<Overview | null, void>(
    overviewRequest.method,
    requests.answer<unknown, Overview | null>(overviewRequest.method, async (sent) => {
      const params = z.safeParse(overviewRequest.params, sent);
      if (!params.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(params.error));
      await knowledge.settled();
      const document = documents.get(params.data.uri);
      if (document === undefined) return null;
      const { uri, version, analysis } = document;
      return { uri, version, ...overviewOf(analysis, (finding) => severityOf(finding, settings.current)) };
    }),
  );
  return {};
};
