import * as vscode from 'vscode';
import type { SpeakerSummary } from '../../../server/src/protocol';
import { firmOf } from '../../../server/src/speakers/firm';
import { problemsText, speakersText, turnsText } from '../counts';
import type { GroupNode, SpeakerNode, TreeNode, TurnNode } from './nodes';
import { roleText, shareText, sideText } from './texts';

export function treeItem(node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'speaker':
      return speakerItem(node);
    case 'turn':
      return turnItem(node);
  }
}

function groupItem({ id, side, speakers }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(sideText(side), vscode.TreeItemCollapsibleState.Expanded);
  const total = (of: (speaker: SpeakerSummary) => number) => speakers.reduce((sum, node) => sum + of(node.speaker), 0);
  const share = shareText(total((speaker) => speaker.share));
  const rest = [...problems(total((speaker) => speaker.problems)), speakersText(speakers.length)];
  item.id = id;
  item.description = [share, ...rest].join(' · ');
  item.tooltip = [sideText(side), [ofTheWords(share), ...rest].join(' · ')].join('\n');
  item.accessibilityInformation = { label: [item.label, ofTheWords(share), ...rest].join(', ') };
  item.contextValue = 'group';
  return item;
}

/** Numbers stand before the title: a narrow side bar cuts off the end, and the name says mostly enough. */
function speakerItem({ id, speaker }: SpeakerNode): vscode.TreeItem {
  const { name, title } = speaker;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const share = shareText(speaker.share);
  const counts = [turnsText(speaker.turns), ...problems(speaker.problems)];
  const position = title === null ? [] : [speaker.role === 'analyst' ? (firmOf(title) ?? title) : title];
  item.id = id;
  item.description = [share, ...counts, ...position].join(' · ');
  item.tooltip = [
    title === null ? name : `${name} – ${title}`,
    roleText(speaker.role),
    ofTheWords(share),
    counts.join(' · '),
  ].join('\n');
  item.iconPath = icon(speaker.problems, speaker.role === 'operator' ? 'call-incoming' : 'account');
  item.accessibilityInformation = { label: [name, ...position, ofTheWords(share), ...counts].join(', ') };
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

function ofTheWords(share: string): string {
  return vscode.l10n.t('{0} of the words', share);
}

function problems(count: number): readonly string[] {
  return count === 0 ? [] : [problemsText(count)];
}

function icon(problemCount: number, usual: string): vscode.ThemeIcon {
  return problemCount === 0
    ? new vscode.ThemeIcon(usual)
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
}
