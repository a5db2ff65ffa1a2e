import * as vscode from 'vscode';
import type { Overview, TurnSummary } from '../../../server/src/protocol';
import { speakerOf, turnAt } from '../overview/turns';

type Choice = vscode.QuickPickItem & { readonly turn: TurnSummary };

/** Lets the user choose a turn by its number, its speaker or its first words; the turn at a line is chosen at first. */
export async function pickTurn(overview: Overview, line: number): Promise<TurnSummary | undefined> {
  const choices = overview.turns.map((turn): Choice => {
    const speaker = speakerOf(overview, turn);
    return {
      label: `${turn.index + 1}  ${speaker?.name ?? ''}`,
      ...(speaker?.title && { description: speaker.title }),
      detail: turn.preview === '' ? vscode.l10n.t('(nothing said)') : turn.preview,
      turn,
    };
  });
  const picker = vscode.window.createQuickPick<Choice>();
  picker.title = vscode.l10n.t('Go to Turn');
  picker.placeholder = vscode.l10n.t('A number, a speaker, or the first words');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = choices;
  const here = turnAt(overview, line);
  picker.activeItems = choices.filter(({ turn }) => turn === here);
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.turn));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}
