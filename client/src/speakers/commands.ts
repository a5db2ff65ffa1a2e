import * as vscode from 'vscode';
import { isFiltering, noFilter, type SpeakerOrder, type SpeakerRole, speakerOrders } from './arrangement';
import type { SpeakerChoices } from './choices';
import { followsCursor, followTheCursor } from './following';
import { orderText, roleText, withProblemsText } from './texts';

/** How long the status bar says what a command has done, in milliseconds. */
const shortWhile = 4000;

type FilterItem = vscode.QuickPickItem & { readonly by: SpeakerRole | 'problems' };
type OrderItem = vscode.QuickPickItem & { readonly order: SpeakerOrder };

/** Commands that arrange the Speakers view. Each shows it: from the palette, what was done would else go unseen. */
export function registerSpeakerCommands(choices: SpeakerChoices): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('transcript.filterSpeakers', () => chooseFilter(choices)),
    registerCommand('transcript.clearSpeakerFilter', () => clearFilter(choices)),
    registerCommand('transcript.sortSpeakers', () => chooseOrder(choices)),
    registerCommand('transcript.toggleFollowCursor', () => toggleFollowing()),
  );
}

async function chooseFilter(choices: SpeakerChoices): Promise<void> {
  const { roles, withProblems } = choices.arrangement.filter;
  const role = (by: SpeakerRole): FilterItem => ({ label: roleText(by), by, picked: roles.includes(by) });
  const chosen = await vscode.window.showQuickPick<FilterItem>(
    [
      { label: withProblemsText(), by: 'problems', picked: withProblems },
      ...[role('company'), role('analyst'), role('operator')],
    ],
    {
      title: vscode.l10n.t('Filter Speakers'),
      placeHolder: vscode.l10n.t('Show only these; nothing chosen shows everybody'),
      canPickMany: true,
    },
  );
  if (chosen === undefined) return;
  choices.filter({
    roles: chosen.flatMap(({ by }) => (by === 'problems' ? [] : [by])),
    withProblems: chosen.some(({ by }) => by === 'problems'),
  });
  await showView();
}

async function clearFilter(choices: SpeakerChoices): Promise<void> {
  if (!isFiltering(choices.arrangement.filter)) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('The Speakers view shows everybody already.'), shortWhile);
    return;
  }
  choices.filter(noFilter);
  await showView();
}

async function chooseOrder(choices: SpeakerChoices): Promise<void> {
  const items = speakerOrders.map(
    (order): OrderItem => ({
      label: orderText(order),
      order,
      ...(order === choices.arrangement.order && { description: vscode.l10n.t('now') }),
    }),
  );
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Sort Speakers') });
  if (chosen === undefined) return;
  await choices.sort(chosen.order);
  await showView();
}

async function toggleFollowing(): Promise<void> {
  const follows = !followsCursor();
  await followTheCursor(follows);
  const said = follows
    ? vscode.l10n.t('The Speakers view follows the cursor.')
    : vscode.l10n.t('The Speakers view no longer follows the cursor.');
  vscode.window.setStatusBarMessage(said, shortWhile);
}

async function showView(): Promise<void> {
  await vscode.commands.executeCommand('transcript.speakers.focus');
}
