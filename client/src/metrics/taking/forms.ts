import * as vscode from 'vscode';
import type { TableFormat } from '../../language/service';

interface FormatChoice extends vscode.QuickPickItem {
  readonly format: TableFormat;
}

/** Asks in which form a table is to be taken away; undefined where the user wants none. */
export async function askForFormat(title: string): Promise<TableFormat | undefined> {
  const placeHolder = vscode.l10n.t('Choose the form');
  return (await vscode.window.showQuickPick(formats(), { title, placeHolder }))?.format;
}

/** @param said what is told when it is done */
export async function copyTable(text: string, said: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${said}`, 4000);
}

function formats(): readonly FormatChoice[] {
  return [
    { format: 'csv', label: 'CSV', description: vscode.l10n.t('for spreadsheets') },
    { format: 'markdown', label: 'Markdown', description: vscode.l10n.t('for notes and articles') },
    { format: 'json', label: 'JSON', description: vscode.l10n.t('for programs') },
  ];
}
