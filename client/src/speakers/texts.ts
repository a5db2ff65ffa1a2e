import * as vscode from 'vscode';
import type { SpeakerSummary } from '../../../server/src/protocol';
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

/** The same of one person. */
export function personText(role: SpeakerRole): string {
  switch (role) {
    case 'company':
      return vscode.l10n.t('Company representative');
    case 'analyst':
      return vscode.l10n.t('Analyst');
    case 'operator':
      return vscode.l10n.t('Operator');
  }
}

/** @param problems how many there are, in words */
export function worstText(problems: string, worst: NonNullable<SpeakerSummary['worst']>): string {
  switch (worst) {
    case 'error':
      return vscode.l10n.t('{0}, the worst an error', problems);
    case 'warning':
      return vscode.l10n.t('{0}, the worst a warning', problems);
    case 'information':
    case 'hint':
      return vscode.l10n.t('{0}, only hints', problems);
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
