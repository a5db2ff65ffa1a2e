import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import * as z from 'zod/mini';
import type { Analysis } from '../analysis';
import { otherSideRequest, type SpanData } from '../protocol';
import type { RegisterFeature } from '../session/context';
import { copiesOf } from '../speakers/header-names';
import type { Span } from '../transcript/model';
import { headerAt, symbolAt } from './symbol-at';

/** From a paragraph to its translation and back; a request of this server's own, so its parameters are checked here. */
export const registerOtherSide: RegisterFeature = ({ connection, documents, requests }) => {
  connection.onRequest<SpanData | null, void>(
    otherSideRequest.method,
    requests.answer<unknown, SpanData | null>(otherSideRequest.method, (sent) => {
      const params = z.safeParse(otherSideRequest.params, sent);
      if (!params.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(params.error));
      const { uri, line, character } = params.data;
      const document = documents.get(uri);
      const place = document && otherSide(document.analysis, { line, character });
      return place === undefined ? null : { line: place.line, start: place.start, end: place.end };
    }),
  );
  return {};
};

/** The counterpart of a figure, a header's other copy, or the paragraph on the other side of the one at a position. */
export function otherSide(analysis: Analysis, position: Position): Span | undefined {
  const header = headerAt(analysis, position);
  if (header !== undefined) return copiesOf(header.turn.header).find((copy) => copy !== header.copy);
  const symbol = symbolAt(analysis, position);
  if (symbol?.kind === 'figure' && symbol.figure.counterpart !== undefined) return symbol.figure.counterpart;
  const { line } = position;
  for (const { source, target } of analysis.alignment.units) {
    if (source?.line === line && target !== undefined) return target;
    if (target?.line === line && source !== undefined) return source;
  }
  return undefined;
}
