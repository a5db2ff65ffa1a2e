import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, openTranscript } from './editor';

describe('the language', () => {
  it('is transcript for a .transcript file', async () => {
    const document = await vscode.workspace.openTextDocument(fixture('larkspur-2024q3.transcript'));
    assert.equal(document.languageId, 'transcript');
  });

  it('is transcript for a .txt file that reads like one', async () => {
    assert.equal((await openTranscript('larkspur-2024q2.txt')).languageId, 'transcript');
  });

  it('is plain text for any other .txt file', async () => {
    const document = await vscode.workspace.openTextDocument(fixture('shopping.txt'));
    await openTranscript('larkspur-2024q2.txt');
    assert.equal(document.languageId, 'plaintext');
  });

  it('wraps long lines and takes full-width punctuation for granted', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'transcript' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
