import { analyse } from '../../../../server/src/analysis';
import { pairedCallOf } from '../../../../server/src/features/paired-call';
import { messagesFor } from '../../../../server/src/messages/messages';
import type { PairedCall } from '../../../../server/src/protocol-pairs';

/** What the server answers for a text. */
export function callOf(text: string): PairedCall {
  const pairs = pairedCallOf(analyse(text), messagesFor('en'), ({ severity }) => severity);
  return { uri: 'file:///call.transcript', version: 1, ...pairs };
}
