import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import type { Span } from '../transcript/model';
import { rangeOf } from './ranges';
import { symbolAt } from './symbol-at';
import { placesOf } from './symbol-places';

export const registerDocumentHighlights: RegisterFeature = ({ connection, requests }) => {
  connection.onDocumentHighlight(
    requests.answerFor('textDocument/documentHighlight', null, ({ analysis }, { position }) =>
      documentHighlights(analysis, position),
    ),
  );
  return { documentHighlightProvider: true };
};

/**
 * A speaker's headers, which name the speaker, and mentions in the text; a figure and its counterpart. Empty elsewhere,
 * and not null, after which VS Code would mark every word that is the same.
 */
export function documentHighlights(analysis: Analysis, position: Position): DocumentHighlight[] {
  const symbol = symbolAt(analysis, position);
  if (symbol === undefined) return [];
  const { headers, inText } = placesOf(symbol, analysis);
  const { Read, Text, Write } = DocumentHighlightKind;
  return [...highlights(headers, Write), ...highlights(inText, symbol.kind === 'figure' ? Text : Read)];
}

function highlights(places: readonly Span[], kind: DocumentHighlightKind): DocumentHighlight[] {
  return places.map((place) => ({ range: rangeOf(place), kind }));
}
