import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Overview, TurnSummary } from '../../../server/src/protocol';
import type { ActiveOverview } from '../overview/active-overview';
import { editorOf } from '../overview/current-turn';
import { turnAfter, turnBefore } from '../overview/turns';
import { lineSpan, showPlace } from './place';

const turnIndex = z.int().check(z.nonnegative());

/** Commands that move through the turns of the transcript. */
export function registerNavigation(model: ActiveOverview): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('transcript.goToTurn', (index: unknown) => goToTurn(model, turnIndex.parse(index))),
    vscode.commands.registerCommand('transcript.nextTurn', () =>
      step(model, turnAfter, vscode.l10n.t('This is the last turn.')),
    ),
    vscode.commands.registerCommand('transcript.previousTurn', () =>
      step(model, turnBefore, vscode.l10n.t('This is the first turn.')),
    ),
  );
}

async function goToTurn({ state }: ActiveOverview, index: number): Promise<void> {
  if (state.kind !== 'ready') return;
  const turn = state.overview.turns[index];
  if (turn !== undefined) await showPlace(state.document, lineSpan(state.document, turn.startLine));
}

async function step(
  model: ActiveOverview,
  choose: (overview: Overview, line: number) => TurnSummary | undefined,
  atTheEnd: string,
): Promise<void> {
  const { state } = model;
  const editor = editorOf(model);
  if (state.kind !== 'ready' || editor === undefined) return;
  const turn = choose(state.overview, editor.selection.active.line);
  if (turn === undefined) {
    vscode.window.setStatusBarMessage(atTheEnd, 3000);
    return;
  }
  const { range } = state.document.lineAt(Math.min(turn.startLine, state.document.lineCount - 1));
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
