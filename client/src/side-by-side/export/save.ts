import * as vscode from 'vscode';
import type { LanguageService } from '../../language/service';
import { changedCall } from '../rows';
import { pageTexts } from '../texts';
import { exportedPage } from './page';

/** Asks where to, and writes the pairs of a transcript there as a page that any browser shows and prints. */
export async function saveAsHtml(
  uri: vscode.Uri,
  service: LanguageService,
  output: vscode.LogOutputChannel,
): Promise<void> {
  const name = uri.path.split('/').at(-1) ?? '';
  if (!(await isOpened(uri))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not there any more.', name));
    return;
  }
  const answer = await service.pairs(uri, null).catch((error: unknown) => {
    output.warn(`transcript/pairs: ${String(error)}`);
    return undefined;
  });
  const call = answer && changedCall(answer, undefined);
  if (call === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The language server does not answer, so there is nothing to save yet.'),
    );
    return;
  }
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Side by Side as HTML'),
    filters: { [vscode.l10n.t('Web page')]: ['html'] },
    ...proposal(uri, name),
  });
  if (target === undefined) return;
  const page = exportedPage(call, {
    title: vscode.l10n.t('{0} side by side', name),
    legend: vscode.l10n.t('Figures marked ≠ differ from the other side; those marked ? stand on one side only.'),
    locale: vscode.env.language,
    texts: pageTexts(),
  });
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', target.path, reason));
    return;
  }
  await offerToOpen(target);
}

/** A page goes on showing a transcript that was closed; the server knows only those that are open. */
async function isOpened(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.openTextDocument(uri);
    return true;
  } catch {
    return false;
  }
}

/** Beside the transcript; a text that has no file yet leaves the place to VS Code. */
function proposal(uri: vscode.Uri, name: string): { readonly defaultUri?: vscode.Uri } {
  if (uri.scheme === 'untitled') return {};
  return {
    defaultUri: uri.with({ path: uri.path.slice(0, -name.length) + name.replace(/(\.transcript)?\.\w+$/, '.html') }),
  };
}

/** A browser finds the file only where it is one of the machine that the user sits at. */
async function offerToOpen(target: vscode.Uri): Promise<void> {
  const isLocal = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  const openInBrowser = vscode.l10n.t('Open in Browser');
  const saved = vscode.l10n.t('Saved {0}. A browser prints it.', target.path.split('/').at(-1) ?? '');
  const choice = await vscode.window.showInformationMessage(saved, ...(isLocal ? [openInBrowser] : []));
  if (choice === openInBrowser) await vscode.env.openExternal(target);
}
