import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openTranscript, placeOf } from './editor';

describe('the hover', () => {
  it('tells the value and the counterpart of an English figure', async () => {
    const said = await hoverOn('larkspur-2024q2.txt', '$31.4 million');
    assert.match(said, /31,400,000/);
    assert.match(said, /3,140萬美元/);
  });

  it('tells the value and the counterpart of a Chinese figure', async () => {
    const said = await hoverOn('larkspur-2024q2.txt', '960萬美元');
    assert.match(said, /9,600,000/);
    assert.match(said, /\$9\.6 million/);
  });

  it('says nothing where there is nothing to say', async () => {
    assert.equal(await hoverOn('larkspur-2024q2.txt', 'cordless'), '');
  });
});

async function hoverOn(name: string, text: string): Promise<string> {
  const document = await openTranscript(name);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, text),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
