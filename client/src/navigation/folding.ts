import * as vscode from 'vscode';
import type { ActiveOverview } from '../overview/active-overview';
import { transcriptAtHand } from '../overview/at-hand';

/** Commands that fold every translation under its source, and unfold them again. */
export function registerTranslationFolding(model: ActiveOverview): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('transcript.foldTranslations', () => onEachPair(model, 'editor.fold')),
    vscode.commands.registerCommand('transcript.unfoldTranslations', () => onEachPair(model, 'editor.unfold')),
  );
}

async function onEachPair(model: ActiveOverview, command: 'editor.fold' | 'editor.unfold'): Promise<void> {
  const at = await transcriptAtHand(model);
  if (at === undefined) return;
  const selectionLines = await pairLines(at.document.uri);
  if (selectionLines.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no translation to fold.'));
    return;
  }
  // Editors fold where the focus is.
  await vscode.window.showTextDocument(at.document, {
    ...(at.editor.viewColumn !== undefined && { viewColumn: at.editor.viewColumn }),
  });
  // With a level, a pair that is folded already stays as it is; without, its turn would fold in its stead.
  await vscode.commands.executeCommand(command, { levels: 1, direction: 'down', selectionLines });
}

/** Where the pairs start. The server gives them no kind; sections and turns are regions. */
async function pairLines(uri: vscode.Uri): Promise<number[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    uri,
  );
  return (ranges ?? []).flatMap(({ kind, start }) => (kind === undefined ? [start] : []));
}
