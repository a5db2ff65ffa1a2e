import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { addJudgements, judgementsFile } from '../knowledge/judgements/file';
import type { Judgement } from '../knowledge/judgements/model';
import type { JudgementsWritten } from '../protocol';
import type { SessionContext } from '../session/context';

/** A judgement before it is known where the file of judgements lies. */
export type NewJudgement = Omit<Judgement, 'transcript'>;

/**
 * Has the client write judgements on a transcript, rather than write them behind its back: so they are one step for
 * undo, and an editor that has the file open does not fall behind. The client answers for saving it.
 *
 * @param uri the transcript's
 * @returns null where nothing was written: the client would not, all was accepted before, or the file is there and
 *   cannot be read, and must not be written over
 */
export async function writeJudgements(
  uri: string,
  judgements: readonly NewJudgement[],
  { connection, files, folders, messages, support }: SessionContext,
): Promise<JudgementsWritten | null> {
  const folder = folders.folderOf(uri);
  const file = Utils.joinPath(URI.parse(folder), judgementsFile).toString();
  const content = await files.read(file);
  if (content.kind !== 'text' && content.kind !== 'absent') return null;
  const transcript = pathFrom(folder, uri);
  const changes = addJudgements(
    content.kind === 'text' ? content.text : '',
    judgements.map((judgement) => ({ ...judgement, transcript })),
  );
  if (changes.length === 0) return null;
  const edits = changes.map(({ start, end, text }) => ({
    range: {
      start: { line: start.line, character: start.column },
      end: { line: end.line, character: end.column },
    },
    newText: text,
  }));
  const { applied } = await connection.workspace.applyEdit({
    label: messages.judgements.acceptTranslation,
    edit: workspaceEdit(file, edits, content.kind === 'absent', support),
  });
  return applied ? { file } : null;
}

function workspaceEdit(
  uri: string,
  edits: TextEdit[],
  isNew: boolean,
  { versionedEdits, createFiles }: SessionContext['support'],
): WorkspaceEdit {
  if (!versionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: null }, edits };
  if (!isNew || !createFiles) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

/** `calls/q1.transcript`. */
function pathFrom(folder: string, uri: string): string {
  return URI.parse(uri).path.slice(URI.parse(folder).path.length).replace(/^\//, '');
}
