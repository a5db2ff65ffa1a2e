import type { LinkedEditingRanges } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { RegisterFeature } from '../session/context';
import { rangeOf } from './ranges';
import { headerAt } from './symbol-at';

/** A header is edited to its line's end, whatever characters names and titles have. */
const wordPattern = '[^\\r\\n]+';

export const registerLinkedEditing: RegisterFeature = ({ connection, requests }) => {
  connection.languages.onLinkedEditingRange(
    requests.answerFor('textDocument/linkedEditingRange', null, ({ analysis }, { position }) =>
      linkedEditingRanges(analysis, position),
    ),
  );
  return { linkedEditingRangeProvider: true };
};

/** The two copies of a header, while they are the same to the letter; null elsewhere. */
export function linkedEditingRanges(analysis: Analysis, position: Position): LinkedEditingRanges | null {
  const { first, second } = headerAt(analysis, position)?.turn.header ?? {};
  if (first === undefined || second === undefined || first.text !== second.text) return null;
  return { ranges: [rangeOf(first), rangeOf(second)], wordPattern };
}
