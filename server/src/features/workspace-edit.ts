import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { OpenTranscript } from '../session/open-transcript';

/** Edits of a document as one, which is one step for undo; for the document's version, where the client knows them. */
export function documentEdit(
  { uri, version }: OpenTranscript,
  edits: TextEdit[],
  { versionedEdits }: { readonly versionedEdits: boolean },
): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
