import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { TurnSummary } from '../../../server/src/protocol';
import type { ActiveOverview } from '../overview/active-overview';
import { type TranscriptAtHand, turnsAtHand } from '../overview/at-hand';
import { isQuestion, nextTurnThat, previousTurnThat, turnAfter, turnAt, turnBefore } from '../overview/turns';
import { lineSpan, showPlace } from './place';
import { pickTurn } from './turn-list';

const turnIndex = z.int().check(z.nonnegative());

/** What a row of the Speakers view hands to its commands. */
const speakerRow = z.object({ speaker: z.object({ index: turnIndex }) });

/** How long the status bar says why a command went nowhere, in milliseconds. */
const shortWhile = 4000;

type Way = 'next' | 'previous';

/** Where a command goes, or why it goes nowhere. */
type Aim = TurnSummary | string;

/** Commands that move through the turns of the transcript: all of them, those of a speaker, and the questions. */
export function registerNavigation(model: ActiveOverview): vscode.Disposable {
  const register = (id: string, aim: (at: TranscriptAtHand, row: unknown) => Aim) =>
    vscode.commands.registerCommand(id, (row: unknown) => step(model, (at) => aim(at, row)));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('transcript.goToTurn', (index: unknown) => goToTurn(model, index)),
    register('transcript.nextTurn', (at) => anyTurn(at, 'next')),
    register('transcript.previousTurn', (at) => anyTurn(at, 'previous')),
    register('transcript.nextTurnOfSpeaker', (at, row) => turnOfSpeaker(at, 'next', row)),
    register('transcript.previousTurnOfSpeaker', (at, row) => turnOfSpeaker(at, 'previous', row)),
    register('transcript.nextQuestion', (at) => question(at, 'next')),
    register('transcript.previousQuestion', (at) => question(at, 'previous')),
  );
}

/** @param asked the turn's index; where there is none, the user chooses */
async function goToTurn(model: ActiveOverview, asked: unknown): Promise<void> {
  const at = await turnsAtHand(model);
  if (at === undefined) return;
  const index = turnIndex.safeParse(asked);
  const turn = index.success ? at.overview.turns[index.data] : await pickTurn(at.overview, lineOf(at));
  if (turn !== undefined) await showPlace(at.document, lineSpan(at.document, turn.startLine));
}

async function step(model: ActiveOverview, aim: (at: TranscriptAtHand) => Aim): Promise<void> {
  const at = await turnsAtHand(model);
  if (at === undefined) return;
  const found = aim(at);
  if (typeof found === 'string') {
    vscode.window.setStatusBarMessage(found, shortWhile);
    return;
  }
  const { range } = at.document.lineAt(Math.min(found.startLine, at.document.lineCount - 1));
  at.editor.selection = new vscode.Selection(range.start, range.start);
  at.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function anyTurn(at: TranscriptAtHand, way: Way): Aim {
  return way === 'next'
    ? (turnAfter(at.overview, lineOf(at)) ?? vscode.l10n.t('This is the last turn.'))
    : (turnBefore(at.overview, lineOf(at)) ?? vscode.l10n.t('This is the first turn.'));
}

/** From the cursor to a turn of the speaker whose row was clicked, else of the one who speaks at the cursor. */
function turnOfSpeaker(at: TranscriptAtHand, way: Way, row: unknown): Aim {
  const { overview } = at;
  const clicked = speakerRow.safeParse(row);
  const index = clicked.success ? clicked.data.speaker.index : turnAt(overview, lineOf(at))?.speaker;
  const speaker = overview.speakers.find((it) => it.index === index);
  if (speaker === undefined) return vscode.l10n.t('Nobody speaks here yet: put the cursor into a turn first.');
  const found = turnThat(at, way, (turn) => turn.speaker === speaker.index);
  if (found !== undefined) return found;
  return way === 'next'
    ? vscode.l10n.t('{0} has no further turn.', speaker.name)
    : vscode.l10n.t('{0} has no earlier turn.', speaker.name);
}

function question(at: TranscriptAtHand, way: Way): Aim {
  const { overview } = at;
  const found = turnThat(at, way, (turn) => isQuestion(overview, turn));
  if (found !== undefined) return found;
  if (!overview.turns.some((turn) => isQuestion(overview, turn))) {
    return vscode.l10n.t('No question is found: nobody in this call is an analyst.');
  }
  return way === 'next'
    ? vscode.l10n.t('There is no further question.')
    : vscode.l10n.t('There is no earlier question.');
}

function turnThat(at: TranscriptAtHand, way: Way, isWanted: (turn: TurnSummary) => boolean): TurnSummary | undefined {
  const find = way === 'next' ? nextTurnThat : previousTurnThat;
  return find(at.overview, lineOf(at), isWanted);
}

function lineOf({ editor }: TranscriptAtHand): number {
  return editor.selection.active.line;
}
