import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf } from './editor';

describe('a transcript that is not a file yet', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is the sample, which has a fault of many kinds', async () => {
    await vscode.commands.executeCommand('transcript.openSample');
    const document = current();
    const found = new Set((await diagnosticsOf(document, (all) => all.length > 10)).map(codeOf));
    for (const code of ['figure-mismatch', 'missing-translation', 'direction-mismatch', 'misaligned-translation']) {
      assert.ok(found.has(code), code);
    }
  });

  it('is a new one, with its first text selected to be typed over and the copy of a header kept in step', async () => {
    await vscode.commands.executeCommand('transcript.newTranscript');
    const document = current();
    const editor = vscode.window.activeTextEditor;
    assert.equal(document.getText(editor?.selection), 'Welcome to the call.');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'Jane Doe' });
    assert.deepEqual(document.getText().split('\n').slice(4, 6), ['Jane Doe - Title', 'Jane Doe - Title']);
  });
});

function current(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  assert.deepEqual([document.isUntitled, document.languageId], [true, 'transcript']);
  return document;
}
