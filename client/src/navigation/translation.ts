import * as vscode from 'vscode';
import { isTranscript } from '../language/identity';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { offerTranscript } from '../overview/at-hand';
import { editorOf } from '../overview/current-turn';

/** How long the status bar says that there is nothing to go to, in milliseconds. */
const shortWhile = 3000;

/** The command that goes from a paragraph to its translation and back, from a figure to its counterpart, too. */
export function registerTranslationNavigation(model: ActiveOverview, service: LanguageService): vscode.Disposable {
  return vscode.commands.registerCommand('transcript.goToTranslation', () => goToOtherSide(model, service));
}

async function goToOtherSide(model: ActiveOverview, service: LanguageService): Promise<void> {
  const active = vscode.window.activeTextEditor;
  // From a page, in the editor whose transcript it shows.
  const editor = active && isTranscript(active.document) ? active : editorOf(model);
  if (editor === undefined) {
    await offerTranscript();
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
