import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, openTranscript } from './editor';

describe('reading in the editor', () => {
  it('has semantic tokens of the extension’s own types', async () => {
    const { uri } = await openTranscript('larkspur-2024q2.txt');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    assert.ok(legend.tokenTypes.includes('figureMoney'));
    assert.ok(tokens.data.length > 0);
  });

  it('grows a selection to the whole document', async () => {
    const { uri, lineCount } = await openTranscript('larkspur-2024q2.txt');
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      uri,
      [new vscode.Position(7, 8)],
    );
    let outermost = range;
    while (outermost?.parent !== undefined) outermost = outermost.parent;
    assert.deepEqual([outermost?.range.start.line, outermost?.range.end.line], [0, lineCount - 1]);
  });

  it('formats nothing in a tidy call', async () => {
    const { uri } = await openTranscript('larkspur-2024q2.txt');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
  });

  it('has a lens above a turn with problems that goes to the first of them', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    await diagnosticsOf(document, (all) => all.length > 0);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      99,
    );
    const command = lenses.find((lens) => lens.command?.command === 'transcript.goToProblem')?.command;
    assert.ok(command !== undefined);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    const places = vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start);
    assert.ok(places.some((place) => place.isEqual(editor.selection.active)));
  });
});
