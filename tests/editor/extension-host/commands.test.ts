import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { openTranscript } from './editor';

const manifest = z.object({ contributes: z.object({ commands: z.array(z.object({ command: z.string() })) }) });

describe('the commands', () => {
  it('are all there that the manifest names', async () => {
    await openTranscript('larkspur-2024q2.txt');
    const extension = vscode.extensions.getExtension('bilingual-transcripts.bilingual-transcripts');
    const { contributes } = manifest.parse(extension?.packageJSON);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
