import * as vscode from 'vscode';
import type { SpeakerSummary, TurnSummary } from '../../../server/src/protocol';
import { problemsText, speakersText, turnsText } from '../counts';
import type { GroupNode, SpeakerNode, TreeNode, TurnNode } from './nodes';
import { problemIcon } from './problem-icon';
import { personText, shareText, sideText, worstText } from './texts';

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
  const count = total((speaker) => speaker.problems);
  const rest = [...(count === 0 ? [] : [problemsText(count)]), speakersText(speakers.length)];
  item.id = id;
  item.description = [share, ...rest].join(' · ');
  item.tooltip = [sideText(side), [ofTheWords(share), ...rest].join(' · ')].join('\n');
  item.accessibilityInformation = { label: [item.label, ofTheWords(share), ...rest].join(', ') };
  item.contextValue = 'group';
  return item;
}

/** Numbers stand before the title: a narrow side bar cuts off the end, and the name says mostly enough. */
function speakerItem({ id, speaker }: SpeakerNode): vscode.TreeItem {
  const { name, title, firm } = speaker;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const share = shareText(speaker.share);
  const turns = turnsText(speaker.turns);
  // Analysts are known by their firms, the company's people by their titles.
  const position = [firm ?? title ?? []].flat();
  item.id = id;
  item.description = [share, turns, ...problems(speaker), ...position].join(' · ');
  item.tooltip = [
    title === null ? name : `${name} – ${title}`,
    [personText(speaker.role), ...(firm === null ? [] : [firm])].join(' · '),
    ofTheWords(share),
    [turns, ...problemsInFull(speaker)].join(' · '),
  ].join('\n');
  item.iconPath =
    problemIcon(speaker.worst) ?? new vscode.ThemeIcon(speaker.role === 'operator' ? 'call-incoming' : 'account');
  item.accessibilityInformation = {
    label: [name, ...position, ofTheWords(share), turns, ...problemsInFull(speaker)].join(', '),
  };
  item.contextValue = 'speaker';
  return item;
}

function turnItem({ id, turn }: TurnNode): vscode.TreeItem {
  const item = new vscode.TreeItem(turn.preview === '' ? vscode.l10n.t('(nothing said)') : turn.preview);
  const line = vscode.l10n.t('line {0}', turn.startLine + 1);
  const section =
    turn.section === 'prepared-remarks' ? vscode.l10n.t('Prepared remarks') : vscode.l10n.t('Questions and answers');
  item.id = id;
  item.description = [line, ...problems(turn)].join(' · ');
  item.tooltip = [turn.preview, [section, line, ...problemsInFull(turn)].join(' · ')].join('\n');
  item.iconPath =
    problemIcon(turn.worst) ??
    new vscode.ThemeIcon(turn.section === 'prepared-remarks' ? 'comment' : 'comment-discussion');
  item.accessibilityInformation = { label: [item.label, section, line, ...problemsInFull(turn)].join(', ') };
  item.command = { command: 'transcript.goToTurn', title: vscode.l10n.t('Go to Turn'), arguments: [turn.index] };
  item.contextValue = 'turn';
  return item;
}

function ofTheWords(share: string): string {
  return vscode.l10n.t('{0} of the words', share);
}

type Counted = Pick<SpeakerSummary | TurnSummary, 'problems' | 'worst'>;

function problems({ problems: count }: Counted): readonly string[] {
  return count === 0 ? [] : [problemsText(count)];
}

/** Where there is room, and for who cannot see the icon. */
function problemsInFull({ problems: count, worst }: Counted): readonly string[] {
  return worst === null ? [] : [worstText(problemsText(count), worst)];
}
