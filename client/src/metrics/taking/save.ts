import * as vscode from 'vscode';
import type { TableFormat } from '../../language/service';

const extensions: Readonly<Record<TableFormat, string>> = { csv: 'csv', markdown: 'md', json: 'json' };

/** Excel takes a CSV file for one of its own code page unless this stands first. */
const byteOrderMark = '\uFEFF';

interface SaveOptions {
  readonly title: string;
  readonly format: TableFormat;
  readonly text: string;
  /** The transcript beside which it is proposed to lie. */
  readonly beside: vscode.Uri;
  /** The path that is proposed. */
  readonly path: (extension: string) => string;
}

/** Asks where to, and writes a table there. */
export async function saveTable({ title, format, text, beside, path }: SaveOptions): Promise<void> {
  const extension = extensions[format];
  const target = await vscode.window.showSaveDialog({
    title,
    filters: { [format === 'markdown' ? 'Markdown' : format.toUpperCase()]: [extension] },
    ...proposal(beside, path(extension)),
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

/** A text that has no file yet leaves the place to VS Code. */
function proposal(uri: vscode.Uri, path: string): { readonly defaultUri?: vscode.Uri } {
  return uri.scheme === 'untitled' ? {} : { defaultUri: uri.with({ path }) };
}
