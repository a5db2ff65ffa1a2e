import * as vscode from 'vscode';
import type { Overview } from '../../../server/src/protocol';
import type { ActiveOverview } from './active-overview';
import { editorOf } from './current-turn';
import type { OverviewState } from './state';

/** The transcript that a command works on. */
export interface TranscriptAtHand {
  readonly document: vscode.TextDocument;
  readonly overview: Overview;
  readonly editor: vscode.TextEditor;
}

/**
 * The transcript that the user works on, with the overview of its text as it is now, awaited while it is under way.
 * Where there is none, the user is told what to do, so a command needs to say no more.
 */
export async function transcriptAtHand(model: ActiveOverview): Promise<TranscriptAtHand | undefined> {
  await settled(model);
  const { state } = model;
  const editor = editorOf(model);
  if (state.kind === 'ready' && editor !== undefined) {
    return { document: state.document, overview: state.overview, editor };
  }
  void sayWhatToDo(state);
  return undefined;
}

/** The same, for commands that go by turns. */
export async function turnsAtHand(model: ActiveOverview): Promise<TranscriptAtHand | undefined> {
  const found = await transcriptAtHand(model);
  if (found === undefined || found.overview.turns.length > 0) return found;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('This transcript has no turn yet: no line in it is the header of a speaker.'),
  );
  return undefined;
}

async function settled(model: ActiveOverview): Promise<void> {
  if (!isUnderWay(model.state)) return;
  await new Promise<void>((resolve) => {
    const listening = model.onDidChange((state) => {
      if (isUnderWay(state)) return;
      listening.dispose();
      resolve();
    });
  });
}

function isUnderWay(state: OverviewState): boolean {
  return state.kind === 'waiting' || (state.kind === 'ready' && state.stale);
}

async function sayWhatToDo({ kind }: OverviewState): Promise<void> {
  if (kind === 'unavailable') {
    await offer(vscode.l10n.t('The transcript language server does not answer.'), {
      [vscode.l10n.t('Restart')]: 'transcript.restartServer',
      [vscode.l10n.t('Show Output')]: 'transcript.showOutput',
    });
    return;
  }
  await offerTranscript();
}

/** Says that there is no transcript to work on, and offers to open one. */
export async function offerTranscript(
  message = vscode.l10n.t('Open a transcript first: this works on the one in the editor.'),
): Promise<void> {
  await offer(message, {
    [vscode.l10n.t('Open File…')]: 'workbench.action.files.openFile',
    [vscode.l10n.t('Open Sample')]: 'transcript.openSample',
  });
}

async function offer(message: string, commands: Readonly<Record<string, string>>): Promise<void> {
  const choice = await vscode.window.showInformationMessage(message, ...Object.keys(commands));
  const command = choice === undefined ? undefined : commands[choice];
  if (command !== undefined) await vscode.commands.executeCommand(command);
}
