import { LSPErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Messages } from '../messages/messages';
import type { RegisterFeature } from '../session/context';
import { headersOf, isChinese } from '../speakers/header-names';
import { readHeaderLine } from '../transcript/header-line';
import type { HeaderLine, Speaker } from '../transcript/model';
import { nameKey } from '../transcript/names';
import { operatorNames } from '../transcript/vocabulary';
import { rangeOf, touches } from './ranges';
import { headerAt } from './symbol-at';
import { documentEdit } from './workspace-edit';

export const registerRename: RegisterFeature = ({ connection, requests, support, messages }) => {
  connection.onPrepareRename(
    requests.answerFor('textDocument/prepareRename', null, ({ analysis }, { position }) =>
      renamedAt(analysis, position, messages),
    ),
  );
  connection.onRenameRequest(
    requests.answerFor('textDocument/rename', null, (document, { position, newName }) =>
      documentEdit(document, renameEdits(document.analysis, position, newName, messages), support),
    ),
  );
  return { renameProvider: support.prepareRename ? { prepareProvider: true } : true };
};

/**
 * What is renamed at a position: a speaker's name in a header.
 *
 * @throws ResponseError elsewhere, in words for the user
 */
export function renamedAt(
  analysis: Analysis,
  position: Position,
  messages: Messages,
): { range: Range; placeholder: string } {
  const { copy } = nameAt(analysis, position, messages);
  return { range: rangeOf(copy.name), placeholder: copy.name.text };
}

/**
 * Writes another name into every header copy that names the speaker. Titles stay, and so do copies in the other
 * language, which have another name.
 *
 * @throws ResponseError where there is no name, or the new one cannot be the speaker's, in words for the user
 */
export function renameEdits(analysis: Analysis, position: Position, newName: string, messages: Messages): TextEdit[] {
  const { copy, speaker } = nameAt(analysis, position, messages);
  const written = newName.trim();
  const refusal = refusalOf(written, speaker, analysis, messages);
  if (refusal !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, refusal);
  return headersOf(analysis.transcript, speaker)
    .filter((other) => isChinese(other) === isChinese(copy))
    .map(({ name }) => ({ range: rangeOf(name), newText: written }));
}

function nameAt(analysis: Analysis, position: Position, messages: Messages): { copy: HeaderLine; speaker: Speaker } {
  const header = headerAt(analysis, position);
  const { rename } = messages.features;
  if (header === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, rename.notAName);
  if (!touches(header.copy.name, position)) throw new ResponseError(LSPErrorCodes.RequestFailed, rename.title);
  return { copy: header.copy, speaker: header.turn.speaker };
}

function refusalOf(name: string, speaker: Speaker, { transcript }: Analysis, messages: Messages): string | undefined {
  const { rename } = messages.features;
  if (name === '') return rename.empty;
  if (/[\r\n\u2028\u2029]/.test(name)) return rename.lineBreak;
  const key = speakerKey(name);
  const taken = transcript.speakers
    .filter((other) => other.index !== speaker.index)
    .find((other) => headersOf(transcript, other).some((copy) => speakerKey(copy.name.text) === key));
  if (taken !== undefined) return rename.taken(taken.name);
  // Whatever does not read as a name would not be found as a header again.
  const candidate = readHeaderLine({ line: 0, start: 0, end: name.length, text: name });
  const reads = candidate?.name.text === name && (candidate.role || (candidate.properName && !candidate.interjection));
  return reads ? undefined : rename.notReadable(name);
}

/** Every name for the operator is one. */
function speakerKey(name: string): string {
  const key = nameKey(name);
  return operatorNames.has(key) ? 'operator' : key;
}
