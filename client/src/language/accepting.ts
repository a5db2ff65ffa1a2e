import * as vscode from 'vscode';
import type { Middleware, StaticFeature } from 'vscode-languageclient';
import * as z from 'zod/mini';
import { judgementsFile } from '../../../server/src/knowledge/judgements/file';
import { acceptCommand, acceptWithReasonCommand, judgementsWritten } from '../../../server/src/protocol';

/** Tells the server that this client asks for reasons. */
export const asksForReasons: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, acceptWithReason: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/**
 * Saves the file of judgements when the server has had a line written into it, since the server and the command line
 * read it from disk; and before that, since the server places the line by what is there.
 */
export const savesJudgements: NonNullable<Middleware['executeCommand']> = async (command, sent, next) => {
  await Promise.all(vscode.workspace.textDocuments.filter(isUnsaved).map((document) => document.save()));
  const answer: unknown = await next(command, sent);
  const written = judgementsWritten.safeParse(answer);
  if (written.success && written.data !== null) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(written.data.file));
    await document.save();
  }
  return answer;
};

/** The command behind “Accept with a reason…”: asks why, and has the server accept. Nothing happens without an answer. */
export function registerAcceptWithReason(): vscode.Disposable {
  return vscode.commands.registerCommand(acceptWithReasonCommand, async (sent: unknown) => {
    const argument = z.record(z.string(), z.unknown()).parse(sent);
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Accept with a Reason'),
      prompt: vscode.l10n.t('Why is this right as it is? Whoever reviews the judgement will read it.'),
    });
    if (reason !== undefined) await vscode.commands.executeCommand(acceptCommand, { ...argument, reason });
  });
}

function isUnsaved({ isDirty, uri }: vscode.TextDocument): boolean {
  return isDirty && uri.path.endsWith(`/${judgementsFile}`);
}
