import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, openTranscript, placeOf } from './editor';

describe('the diagnostics', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('name what is wrong, and where', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const found = await diagnosticsOf(document, (all) => all.length === 3);
    assert.deepEqual(
      found.map((diagnostic) => [codeOf(diagnostic), document.getText(diagnostic.range)]),
      [
        ['figure-mismatch', '3.31億美元'],
        ['missing-translation', 'Our new plant is running, and every line in it has passed its first audit.'],
        ['figure-missing', '38.2%'],
      ],
    );
  });

  it('show the other side and lead to the documentation', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const found = await diagnosticsOf(document, (all) => all.length === 3);
    const mismatch = found.find((diagnostic) => codeOf(diagnostic) === 'figure-mismatch');
    const [related] = mismatch?.relatedInformation ?? [];
    assert.equal(document.getText(related?.location.range), '$33.1 million');
    assert.ok(typeof mismatch?.code === 'object' && mismatch.code.target.toString() !== '');
  });

  it('follow the text while it is edited', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    await diagnosticsOf(document, (all) => all.length === 3);
    const edit = new vscode.WorkspaceEdit();
    const wrong = placeOf(document, '3.31億').translate(0, -1);
    edit.replace(document.uri, new vscode.Range(wrong, wrong.translate(0, '3.31億'.length)), '3,310萬');
    await vscode.workspace.applyEdit(edit);
    const left = await diagnosticsOf(document, (all) => all.length === 2);
    assert.deepEqual(left.map(codeOf), ['missing-translation', 'figure-missing']);
  });
});
