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
});
