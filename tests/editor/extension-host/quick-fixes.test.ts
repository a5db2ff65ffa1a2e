import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, openTranscript } from './editor';

describe('the quick fixes', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('mend a figure in the translation, and its problem goes', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const [mismatch] = await diagnosticsOf(document, (all) => all.length === 3);
    assert.ok(mismatch && codeOf(mismatch) === 'figure-mismatch');
    const actions = await actionsAt(document, mismatch.range, vscode.CodeActionKind.QuickFix);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['Write 3,310萬美元', true],
        ['Change the source to $331 million', false],
        ['Accept this translation', false],
        ['Accept with a reason…', false],
      ],
    );
    await apply(actions[0]);
    const left = await diagnosticsOf(document, (all) => all.length === 2);
    assert.deepEqual(left.map(codeOf), ['missing-translation', 'figure-missing']);
    assert.match(document.lineAt(mismatch.range.start.line).text, /營收為3,310萬美元,/);
  });

  it('mend all that is certain in one step', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    await diagnosticsOf(document, (all) => all.length === 3);
    const before = document.getText();
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await actionsAt(document, everything, vscode.CodeActionKind.SourceFixAll);
    assert.equal(actions.length, 1);
    await apply(actions[0]);
    await diagnosticsOf(document, (all) => all.length === 2);
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document, (all) => all.length === 3);
    assert.equal(document.getText(), before);
  });
});

async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}
