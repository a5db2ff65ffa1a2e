import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { Finding } from '../checks/finding';
import { severityOf } from '../config';
import type { RegisterFeature } from '../session/context';
import type { OpenTranscript } from '../session/open-transcript';
import { refreshOnChange } from './refresh';
import { tokenData, tokenEdits } from './token-data';
import { legendFor } from './token-legend';

/** Colours by meaning: speakers, titles and figures by kind, and figures in which the two sides differ. */
export const registerSemanticTokens: RegisterFeature = (context) => {
  const { connection, knowledge, requests, settings, support } = context;
  const { semanticTokens } = connection.languages;
  const answers = new Answers();
  const none: SemanticTokens = { data: [] };
  const isShown = (finding: Finding): boolean => severityOf(finding, settings.current) !== undefined;

  semanticTokens.on(
    requests.answerFor('textDocument/semanticTokens/full', none, async (document) => {
      await knowledge.settled();
      return answers.full(document, tokenData(document.analysis, isShown));
    }),
  );
  semanticTokens.onDelta(
    requests.answerFor('textDocument/semanticTokens/full/delta', none, async (document, { previousResultId }) => {
      await knowledge.settled();
      return answers.delta(document, tokenData(document.analysis, isShown), previousResultId);
    }),
  );
  semanticTokens.onRange(
    requests.answerFor('textDocument/semanticTokens/range', none, async (document, { range }) => {
      await knowledge.settled();
      return { data: tokenData(document.analysis, isShown, range) };
    }),
  );
  if (support.refreshSemanticTokens) {
    refreshOnChange(
      context,
      ({ checks }) => checks,
      () => semanticTokens.refresh(),
    );
  }
  return {
    semanticTokensProvider: { legend: legendFor(support.ownTokenTypes), full: { delta: true }, range: true },
  };
};

/** The last answer about each document, so that a client which has it is told the difference only. */
class Answers {
  readonly #last = new WeakMap<OpenTranscript, SemanticTokens>();
  #count = 0;

  full(document: OpenTranscript, data: number[]): SemanticTokens & { readonly resultId: string } {
    // Never used twice in a session, so that no answer is taken for that of an earlier life of the document.
    const answer = { resultId: String(++this.#count), data };
    this.#last.set(document, answer);
    return answer;
  }

  delta(document: OpenTranscript, data: number[], previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(document);
    const { resultId } = this.full(document, data);
    return last?.resultId === previousResultId ? { resultId, edits: tokenEdits(last.data, data) } : { resultId, data };
  }
}
