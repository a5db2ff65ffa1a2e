import * as vscode from 'vscode';
import { problemsText, turnsText } from '../counts';
import type { SpeakerNode, TreeNode, TurnNode } from './nodes';

export function treeItem(node: TreeNode): vscode.TreeItem {
  return node.kind === 'speaker' ? speakerItem(node) : turnItem(node);
}

function speakerItem({ id, speaker }: SpeakerNode): vscode.TreeItem {
  const item = new vscode.TreeItem(speaker.name, vscode.TreeItemCollapsibleState.Collapsed);
  const share = speaker.share.toLocaleString(vscode.env.language, { style: 'percent' });
  const counts = [turnsText(speaker.turns), share, ...problems(speaker.problems)];
  item.id = id;
  item.description = [...(speaker.title === null ? [] : [speaker.title]), ...counts].join(' · ');
  item.tooltip = [
    speaker.title === null ? speaker.name : `${speaker.name} – ${speaker.title}`,
    vscode.l10n.t('{0} of the words', share),
    [turnsText(speaker.turns), ...problems(speaker.problems)].join(' · '),
  ].join('\n');
  item.iconPath = icon(speaker.problems, speaker.role === 'operator' ? 'call-incoming' : 'account');
  item.accessibilityInformation = { label: [speaker.name, item.description].join(', ') };
  item.contextValue = 'speaker';
  return item;
}

function turnItem({ id, turn }: TurnNode): vscode.TreeItem {
  const item = new vscode.TreeItem(turn.preview === '' ? vscode.l10n.t('(nothing said)') : turn.preview);
  const line = vscode.l10n.t('line {0}', turn.startLine + 1);
  const section =
    turn.section === 'prepared-remarks' ? vscode.l10n.t('Prepared remarks') : vscode.l10n.t('Questions and answers');
  item.id = id;
  item.description = [line, ...problems(turn.problems)].join(' · ');
  item.tooltip = [turn.preview, [section, line, ...problems(turn.problems)].join(' · ')].join('\n');
  item.iconPath = icon(turn.problems, turn.section === 'prepared-remarks' ? 'comment' : 'comment-discussion');
  item.accessibilityInformation = { label: [item.label, section, item.description].join(', ') };
  item.command = { command: 'transcript.goToTurn', title: vscode.l10n.t('Go to Turn'), arguments: [turn.index] };
  item.contextValue = 'turn';
  return item;
}

function problems(count: number): readonly string[] {
  return count === 0 ? [] : [problemsText(count)];
}

function icon(problemCount: number, usual: string): vscode.ThemeIcon {
  return problemCount === 0
    ? new vscode.ThemeIcon(usual)
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
}
