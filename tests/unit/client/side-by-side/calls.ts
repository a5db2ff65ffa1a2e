import { changedCall, type PairedCall } from '../../../../client/src/side-by-side/rows';
import { analyse } from '../../../../server/src/analysis';
import { editsBetween } from '../../../../server/src/features/list-edits';
import { pairRowsOf } from '../../../../server/src/features/pair-rows';
import { messagesFor } from '../../../../server/src/messages/messages';

let answers = 0;

/** What the client makes of the server's answer for a text, that for another text before it. */
export function callOf(text: string, before?: PairedCall): PairedCall {
  const { rows, ...call } = pairRowsOf(analyse(text), messagesFor('en'), ({ severity }) => severity);
  const changes = {
    ...{ uri: 'file:///call.transcript', version: 1, ...call },
    ...{ resultId: String(++answers), previousResultId: before?.resultId ?? null },
    rows: editsBetween(before?.contents ?? [], rows),
  };
  const changed = changedCall(changes, before);
  if (changed === undefined) throw new Error('The changes are to another answer.');
  return changed;
}
