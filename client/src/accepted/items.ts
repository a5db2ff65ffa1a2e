import * as vscode from 'vscode';
import { problemTitle } from '../problem-titles';
import type { AcceptedNode, JudgementNode, TranscriptNode } from './nodes';

export function acceptedItem(node: AcceptedNode): vscode.TreeItem {
  return node.kind === 'transcript' ? transcriptItem(node) : judgementItem(node);
}

function transcriptItem({ id, file, transcript, judgements }: TranscriptNode): vscode.TreeItem {
  const name = transcript ?? vscode.l10n.t('(no transcript named)');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(judgements.length);
  item.tooltip = vscode.Uri.parse(file).fsPath;
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.contextValue = 'transcript';
  return item;
}

function judgementItem(node: JudgementNode): vscode.TreeItem {
  const { code, words, source, target, reason } = node.written.judgement;
  const kind = problemTitle(code);
  const item = new vscode.TreeItem(words ?? (target || source));
  item.id = node.id;
  item.description = [kind, ...(reason === undefined ? [] : [reason])].join(' · ');
  const state = node.holds === false ? [vscode.l10n.t('Has no effect any more: the text was changed.')] : [];
  item.tooltip = [kind, source, target, ...(reason === undefined ? [] : [reason]), ...state]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new vscode.ThemeIcon(node.holds === false ? 'circle-slash' : 'pass');
  item.accessibilityInformation = { label: [item.label, item.description, ...state].join(', ') };
  item.command = { command: 'transcript.goToJudgement', title: vscode.l10n.t('Go to Place'), arguments: [node] };
  item.contextValue = 'judgement';
  return item;
}
