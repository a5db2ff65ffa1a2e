import * as vscode from 'vscode';
import { goToProblemCommand, goToProblemParams } from '../../../server/src/protocol';

/** The command behind the code lens that counts a turn's problems: goes to the first, whose hover says what is wrong. */
export function registerProblemLens(): vscode.Disposable {
  return vscode.commands.registerCommand(goToProblemCommand, async (sent: unknown) => {
    const { uri, place } = goToProblemParams.parse(sent);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const start = document.validatePosition(new vscode.Position(place.line, place.start));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start), preview: false });
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  });
}
