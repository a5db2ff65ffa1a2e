import * as vscode from 'vscode';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';

/** How long the status bar says that there is nothing to go to, in milliseconds. */
const shortWhile = 3000;

/** The command that goes from a paragraph to its translation and back, from a figure to its counterpart, too. */
export function registerTranslationNavigation(service: LanguageService): vscode.Disposable {
  return vscode.commands.registerCommand('transcript.goToTranslation', () => goToOtherSide(service));
}

async function goToOtherSide(service: LanguageService): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isTranscript(editor.document)) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Put the cursor into a transcript first.'), shortWhile);
    return;
  }
  const place = await service.otherSide(editor.document.uri, editor.selection.active);
  if (place === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing on the other side of this place.'), shortWhile);
    return;
  }
  const start = editor.document.validatePosition(new vscode.Position(place.line, place.start));
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
