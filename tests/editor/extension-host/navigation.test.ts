import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, openTranscript } from './editor';

describe('the commands that work through problems', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('go from one to the next, back, and round', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const problems = await diagnosticsOf(document, (all) => all.length === 3);
    const [first, second, third] = problems.map(({ range }) => range.start);
    await vscode.commands.executeCommand('cursorTop');
    assert.deepEqual(await walk('transcript.nextProblem', 4), [first, second, third, first]);
    assert.deepEqual(await walk('transcript.previousProblem', 2), [third, second]);
  });

  it('stay with the kind of the problem at the cursor', async () => {
    const document = await openTranscript('larkspur-2024q3.transcript');
    const [first, second] = await diagnosticsOf(document, (all) => all.length === 3);
    await vscode.commands.executeCommand('cursorTop');
    assert.deepEqual(await walk('transcript.nextProblem', 2), [first?.range.start, second?.range.start]);
    assert.deepEqual(await walk('transcript.nextProblemOfKind', 2), [second?.range.start, second?.range.start]);
  });
});

/** Runs a command some times and returns where the cursor then stood each time. */
async function walk(command: string, times: number): Promise<vscode.Position[]> {
  const places: vscode.Position[] = [];
  for (let time = 0; time < times; time++) {
    await vscode.commands.executeCommand(command);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    places.push(editor.selection.active);
  }
  return places;
}
