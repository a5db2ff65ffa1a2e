import * as vscode from 'vscode';
import type { SpeakerFilter, SpeakerOrder, SpeakerRole } from './arrangement';
import type { Side } from './nodes';

export function sideText(side: Side): string {
  return side === 'company' ? vscode.l10n.t('Company Side') : vscode.l10n.t('Analysts');
}

export function roleText(role: SpeakerRole): string {
  switch (role) {
    case 'company':
      return vscode.l10n.t('Management');
    case 'analyst':
      return vscode.l10n.t('Analysts');
    case 'operator':
      return vscode.l10n.t('Operator');
  }
}

export function withProblemsText(): string {
  return vscode.l10n.t('With Problems');
}

export function orderText(order: SpeakerOrder): string {
  switch (order) {
    case 'appearance':
      return vscode.l10n.t('By Appearance');
    case 'share':
      return vscode.l10n.t('By Share of Words');
    case 'problems':
      return vscode.l10n.t('By Number of Problems');
    case 'name':
      return vscode.l10n.t('By Name');
  }
}

export function filterText({ roles, withProblems }: SpeakerFilter): string {
  return [...roles.map(roleText), ...(withProblems ? [withProblemsText()] : [])].join(' · ');
}

export function shareText(share: number): string {
  return share.toLocaleString(vscode.env.language, { style: 'percent' });
}
