import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CreateFile,
  DidChangeWatchedFilesNotification,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { modernClient, type Session } from './session';

/** An editor that takes the server's own edits, new files among them, and asks for reasons. */
export const savingClient: ClientCapabilities = {
  ...modernClient,
  workspace: {
    ...modernClient.workspace,
    ...{ applyEdit: true, workspaceFolders: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  experimental: { acceptWithReason: true },
};

/** Has the client apply the server's edits to files on disk, save them, and tell that they changed. */
export function saveEdits({ connection }: Session, seen: WorkspaceEdit[] = []): void {
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    seen.push(edit);
    for (const change of edit.documentChanges ?? []) {
      if (CreateFile.is(change)) await writeFile(fileURLToPath(change.uri), '', { flag: 'a' });
      else if ('edits' in change) {
        const edits = change.edits.filter((it): it is TextEdit => 'newText' in it);
        const path = fileURLToPath(change.textDocument.uri);
        await writeFile(path, edited(await readFile(path, 'utf8'), edits));
      }
    }
    return { applied: true };
  });
}

/** Writes a file as somebody at another window would, and the editor notices. */
export async function writeAndTell({ connection }: Session, path: string, uri: string, text: string): Promise<void> {
  await writeFile(path, text);
  await tellChanged(connection, uri);
}

export async function tellChanged(connection: Session['connection'], uri: string): Promise<void> {
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });
}

function edited(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///edited', 'plaintext', 1, text), edits);
}
