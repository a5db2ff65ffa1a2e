import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openTranscript } from './editor';

describe('the document symbols', () => {
  it('are sections, in them turns, in them paragraphs with their translations', async () => {
    const document = await openTranscript('larkspur-2024q2.txt');
    const sections = await symbolsOf(document);
    assert.deepEqual(
      sections.map(({ name, children }) => [name, children.map((turn) => turn.name)]),
      [
        ['Prepared remarks', ['Operator', 'Dana Whitlock', 'Omar Reyes']],
        ['Questions and answers', ['Operator', 'Priya Nolan', 'Dana Whitlock', 'Operator']],
      ],
    );
    const units = sections.flatMap((section) => section.children).flatMap((turn) => turn.children);
    assert.equal(units.length, 8);
  });

  it('cover what belongs to them', async () => {
    const document = await openTranscript('larkspur-2024q2.txt');
    const [remarks] = await symbolsOf(document);
    const turn = remarks?.children[1];
    assert.deepEqual([turn?.range.start.line, turn?.range.end.line], [5, 10]);
    assert.equal(document.getText(turn?.selectionRange), 'Dana Whitlock');
  });
});

async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}
