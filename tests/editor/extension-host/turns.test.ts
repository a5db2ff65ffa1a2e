import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openTranscript } from './editor';

describe('the commands that go from turn to turn', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('go to the next and back, and stay at the ends', async () => {
    await openAtTop();
    assert.deepEqual(await walk('transcript.nextTurn', 8), [2, 6, 12, 16, 20, 24, 28, 28]);
    assert.deepEqual(await walk('transcript.previousTurn', 7), [24, 20, 16, 12, 6, 2, 2]);
  });

  it('keep to the one who speaks at the cursor', async () => {
    await openAtTop();
    await walk('transcript.nextTurn', 2);
    assert.deepEqual(await walk('transcript.nextTurnOfSpeaker', 2), [24, 24]);
    assert.deepEqual(await walk('transcript.previousTurnOfSpeaker', 2), [6, 6]);
  });

  it('stay where nobody speaks yet', async () => {
    await openAtTop();
    assert.deepEqual(await walk('transcript.nextTurnOfSpeaker', 1), [1]);
  });

  it('go from question to question', async () => {
    await openAtTop();
    assert.deepEqual(await walk('transcript.nextQuestion', 2), [20, 20]);
    await walk('transcript.nextTurn', 2);
    assert.deepEqual(await walk('transcript.previousQuestion', 2), [20, 20]);
  });

  it('go to a turn by its index', async () => {
    await openAtTop();
    assert.deepEqual(await walk('transcript.nextTurn', 1), [2]);
    await vscode.commands.executeCommand('transcript.goToTurn', 2);
    assert.equal(lineOfCursor(), 12);
  });

  it('do nothing, and do not fail, where there is no transcript', async () => {
    for (const command of [
      'nextTurn',
      'previousTurn',
      'goToTurn',
      'nextTurnOfSpeaker',
      'nextQuestion',
      'nextProblem',
    ]) {
      await vscode.commands.executeCommand(`transcript.${command}`);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

/** VS Code remembers where the cursor was when a file was closed. */
async function openAtTop(): Promise<void> {
  await openTranscript('larkspur-2024q2.txt');
  await vscode.commands.executeCommand('cursorTop');
}

/** Runs a command some times and returns the line of the cursor, counted from 1, after each. */
async function walk(command: string, times: number): Promise<number[]> {
  const lines: number[] = [];
  for (let time = 0; time < times; time++) {
    await vscode.commands.executeCommand(command);
    lines.push(lineOfCursor());
  }
  return lines;
}

function lineOfCursor(): number {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor.selection.active.line + 1;
}
