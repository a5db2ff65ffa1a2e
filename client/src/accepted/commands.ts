import * as vscode from 'vscode';
import { withdrawJudgement } from '../../../server/src/knowledge/judgements/file';
import type { LanguageService } from '../language/service';
import { showPlace } from '../navigation/place';
import type { AcceptedFiles } from './files';
import type { JudgementNode } from './nodes';
import { transcriptUri } from './place';

/** Commands on what was accepted: go to the place, take it back, and read the file. */
export function registerAcceptedCommands(service: LanguageService, files: AcceptedFiles): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('transcript.goToJudgement', (node?: JudgementNode) =>
      node === undefined ? sayWhereToChoose() : goTo(node, service),
    ),
    registerCommand('transcript.withdrawJudgement', (node?: JudgementNode) =>
      node === undefined ? sayWhereToChoose() : withdraw(node),
    ),
    registerCommand('transcript.openAccepted', (node?: JudgementNode) => openFile(node, files)),
  );
}

/** The palette has no row to hand over. */
async function sayWhereToChoose(): Promise<void> {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Choose what was accepted in the Accepted view; each row offers this.'),
  );
  await vscode.commands.executeCommand('transcript.accepted.focus');
}

async function goTo(node: JudgementNode, service: LanguageService): Promise<void> {
  const { transcript } = node.written.judgement;
  if (transcript === undefined) {
    await showLine(node);
    return;
  }
  const document = await openDocument(transcriptUri(node.file, transcript));
  if (document === undefined) {
    await offerToWithdraw(node, vscode.l10n.t('{0} is not there any more.', transcript));
    return;
  }
  const overview = await service.overview(document.uri);
  const accepted = overview?.accepted.find(({ key }) => key === node.key);
  if (accepted !== undefined) {
    await showPlace(document, accepted.place);
    return;
  }
  await vscode.window.showTextDocument(document, { preview: false });
  // Without an answer nothing is known of the judgement.
  if (overview !== undefined) {
    await offerToWithdraw(
      node,
      vscode.l10n.t('This was accepted for a text that has changed since; it has no effect.'),
    );
  }
}

async function offerToWithdraw(node: JudgementNode, reason: string): Promise<void> {
  const choice = vscode.l10n.t('Withdraw');
  if ((await vscode.window.showInformationMessage(reason, choice)) === choice) await withdraw(node);
}

async function withdraw({ file, written }: JudgementNode): Promise<void> {
  const document = await openDocument(vscode.Uri.parse(file));
  if (document === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of withdrawJudgement(document.getText(), written.judgement)) {
    edit.replace(document.uri, new vscode.Range(start.line, start.column, end.line, end.column), text);
  }
  // The server and the command line read it from disk.
  if (await vscode.workspace.applyEdit(edit)) await document.save();
}

async function openFile(node: JudgementNode | undefined, files: AcceptedFiles): Promise<void> {
  if (node !== undefined) {
    await showLine(node);
    return;
  }
  const existing = await files.read();
  for (const { uri } of existing) await vscode.window.showTextDocument(uri, { preview: false });
  if (existing.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been accepted yet.'));
}

async function showLine({ file, written: { line } }: JudgementNode): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(file), { selection: new vscode.Range(line, 0, line, 0) });
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
