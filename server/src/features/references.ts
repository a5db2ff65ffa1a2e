import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import { rangeOf } from './ranges';
import { symbolAt } from './symbol-at';
import { inOrder, placesOf } from './symbol-places';

export const registerReferences: RegisterFeature = ({ connection, requests }) => {
  connection.onReferences(
    requests.answerFor('textDocument/references', null, ({ uri, analysis }, { position, context }) =>
      references(analysis, uri, position, context.includeDeclaration),
    ),
  );
  return { referencesProvider: true };
};

/**
 * All headers of a speaker, both copies of each, and the places in the text of either language that have the name; of a
 * figure, itself and its counterpart. In document order.
 *
 * @param includeDeclaration whether the speaker's first header, to which the definition leads, is one of them
 */
export function references(
  analysis: Analysis,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const symbol = symbolAt(analysis, position);
  if (symbol === undefined) return [];
  const { headers, inText } = placesOf(symbol, analysis);
  const declared = includeDeclaration ? headers : headers.slice(1);
  return inOrder([...declared, ...inText]).map((place) => ({ uri, range: rangeOf(place) }));
}
