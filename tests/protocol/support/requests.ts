import assert from 'node:assert/strict';
import {
  CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type FullDocumentDiagnosticReport,
  type Hover,
  HoverRequest,
  type InlayHint,
  InlayHintRequest,
  MarkupContent,
  type Position,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import * as z from 'zod/mini';
import { type Overview, overviewRequest } from '../../../server/src/protocol';
import type { Session } from './session';

export async function symbolsOf(
  { connection }: Session,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  return await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
}

export async function foldingOf({ connection }: Session, uri: string): Promise<FoldingRange[] | null> {
  return await connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
}

export async function hoverOf({ connection }: Session, uri: string, position: Position): Promise<Hover | null> {
  return await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
}

/** What a hover says, of whichever kind it is. */
export function contentsOf(hover: Hover | null): MarkupContent {
  assert.ok(hover !== null && MarkupContent.is(hover.contents));
  return hover.contents;
}

export async function actionsAt(
  { connection }: Session,
  uri: string,
  range: Range,
  context: Partial<CodeActionContext> = {},
): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
  const actions = await connection.sendRequest(CodeActionRequest.type, params);
  return (actions ?? []).filter((action) => CodeAction.is(action));
}

export async function hintsIn({ connection }: Session, uri: string, range: Range): Promise<InlayHint[] | null> {
  return await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
}

export async function pull(
  { connection }: Session,
  uri: string,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport> {
  return await connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

export async function pullFull(session: Session, uri: string): Promise<FullDocumentDiagnosticReport> {
  const report = await pull(session, uri);
  assert.equal(report.kind, 'full');
  return report;
}

/** Validates the answer as the extension does. */
export async function overviewOf({ connection }: Session, uri: string): Promise<Overview | null> {
  return z.parse(overviewRequest.result, await connection.sendRequest(overviewRequest.method, { uri }));
}
