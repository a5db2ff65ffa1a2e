import * as vscode from 'vscode';
import type { TableFormat } from '../../language/service';
import { tableFileName } from './file-name';

const extensions: Readonly<Record<TableFormat, string>> = { csv: 'csv', markdown: 'md', json: 'json' };

/** Excel takes a CSV file for one of its own code page unless this stands first. */
const byteOrderMark = '\uFEFF';

/** Asks where to, and writes a table there. */
export async function saveTable(
  transcript: vscode.Uri,
  table: 'key-figures' | 'figures',
  format: TableFormat,
  text: string,
): Promise<void> {
  const extension = extensions[format];
  const target = await vscode.window.showSaveDialog({
    title: table === 'figures' ? vscode.l10n.t('Save Figures') : vscode.l10n.t('Save Key Figures'),
    filters: { [format === 'markdown' ? 'Markdown' : format.toUpperCase()]: [extension] },
    ...proposal(transcript, table, extension),
  });
  if (target === undefined) return;
  const content = format === 'csv' ? byteOrderMark + text : text;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', target.path, reason));
    return;
  }
  const open = vscode.l10n.t('Open');
  const name = target.path.split('/').at(-1) ?? '';
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', name), open);
  if (choice === open) await vscode.commands.executeCommand('vscode.open', target);
}

/** Beside the transcript; a text that has no file yet leaves the place to VS Code. */
function proposal(uri: vscode.Uri, table: string, extension: string): { readonly defaultUri?: vscode.Uri } {
  if (uri.scheme === 'untitled') return {};
  return { defaultUri: uri.with({ path: tableFileName(uri.path, table, extension) }) };
}
