import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openTranscript } from './editor';

describe('the folding', () => {
  it('has a range for every section and every turn', async () => {
    const document = await openTranscript('larkspur-2024q2.txt');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const places = ranges.map(({ start, end }) => `${start}-${end}`);
    for (const place of ['1-14', '15-30', '5-10', '11-14', '23-26'])
      assert.ok(places.includes(place), `${place} is not in ${places}`);
  });

  it('hides every translation, and shows them again', async () => {
    const document = await openTranscript('larkspur-2024q2.txt');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document === document);
    const folded = nextFolding(editor, (ranges) => ranges.length > 1);
    await vscode.commands.executeCommand('transcript.foldTranslations');
    const shown = (await folded).flatMap(({ start, end }) => linesOf(document, start.line, end.line));
    assert.deepEqual(
      shown.filter((line) => /\p{Script=Han}/u.test(line)),
      linesOf(document, 0, 0),
    );
    assert.ok(shown.length > 8, 'turns are not folded');
    const unfolded = nextFolding(editor, (ranges) => ranges.length === 1);
    await vscode.commands.executeCommand('transcript.unfoldTranslations');
    await unfolded;
  });
});

/** The lines that are shown once they are as wanted. */
async function nextFolding(
  editor: vscode.TextEditor,
  wanted: (ranges: readonly vscode.Range[]) => boolean,
): Promise<readonly vscode.Range[]> {
  return await new Promise((resolve) => {
    const listening = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      if (textEditor !== editor || !wanted(visibleRanges)) return;
      listening.dispose();
      resolve(visibleRanges);
    });
  });
}

function linesOf(document: vscode.TextDocument, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => document.lineAt(first + at).text);
}
