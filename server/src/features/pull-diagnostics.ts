import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { RegisterFeature } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { diagnosticsOf } from './diagnostics';

interface Report {
  readonly resultId: string;
  readonly content: string;
}

/** Diagnostics for a client that asks for them; the others get them pushed. */
export const registerPullDiagnostics: RegisterFeature = (context) => {
  const { connection, knowledge, requests, settings, support } = context;
  if (!support.pullDiagnostics) return {};
  const reports = new Reports();

  connection.languages.diagnostics.on(
    requests.answerFor('textDocument/diagnostic', nothing(), async (document, { previousResultId }) => {
      await knowledge.settled();
      return reports.report(document, diagnosticsOf(document, context), previousResultId);
    }),
  );
  if (support.refreshDiagnostics) {
    const refresh = (): void => {
      connection.languages.diagnostics
        .refresh()
        .catch((error: unknown) => connection.console.warn(`Diagnostics were not refreshed: ${String(error)}`));
    };
    settings.onChanged(refresh);
    knowledge.onChanged(refresh);
  }
  return {
    diagnosticProvider: { identifier: 'transcript', interFileDependencies: false, workspaceDiagnostics: false },
  };
};

/** The last report of each document, so that a client which already has it is told no more than that. */
class Reports {
  readonly #last = new WeakMap<OpenTranscript, Report>();
  #count = 0;

  report(
    document: OpenTranscript,
    items: Diagnostic[],
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport {
    const content = JSON.stringify(items);
    const last = this.#last.get(document);
    if (last?.content === content) {
      const { resultId } = last;
      return previousResultId === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    }
    // Never used twice in a session, so that no report is taken for that of an earlier life of the document.
    const resultId = String(++this.#count);
    this.#last.set(document, { resultId, content });
    return { kind: 'full', resultId, items };
  }
}

function nothing(): DocumentDiagnosticReport {
  return { kind: 'full', items: [] };
}
