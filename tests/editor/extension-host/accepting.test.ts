import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, fixture, openTranscript } from './editor';

const judgements = '.transcript-accepted.jsonl';

describe('accepting a problem', () => {
  afterEach(async () => {
    const left = await vscode.workspace.findFiles(judgements);
    await Promise.all(left.map((uri) => vscode.workspace.fs.delete(uri)));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('makes it go and writes a file that is saved; undo takes both back', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const [mismatch] = await diagnosticsOf(document, (all) => all.length === 3);
    assert.ok(mismatch && codeOf(mismatch) === 'figure-mismatch');
    await accept(document, mismatch, 'Accept this translation');
    const left = await diagnosticsOf(document, (all) => all.length === 2);
    assert.deepEqual(left.map(codeOf), ['missing-translation', 'figure-missing']);

    const file = await vscode.workspace.openTextDocument(fixture(judgements));
    assert.equal(file.isDirty, false);
    assert.match(file.getText(), /^\{"transcript":"larkspur-2024q3\.transcript",.*"code":"figure-mismatch".*\}\n$/);

    await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document, (all) => all.length === 3);
    assert.deepEqual(await vscode.workspace.findFiles(judgements), []);
  });

  it('adds a line for each, and leaves the others as they are', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const [mismatch, missing] = await diagnosticsOf(document, (all) => all.length === 3);
    assert.ok(mismatch && missing);
    await accept(document, mismatch, 'Accept this translation');
    await diagnosticsOf(document, (all) => all.length === 2);
    await accept(document, missing, 'Accept this as it is');
    await diagnosticsOf(document, (all) => all.length === 1);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fixture(judgements)));
    assert.equal(text.split('\n').length, 3);
  });
});

async function accept({ uri }: vscode.TextDocument, { range }: vscode.Diagnostic, title: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const command = actions.find((action) => action.title === title)?.command;
  assert.ok(command, actions.map((action) => action.title).join('; '));
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
