import * as vscode from 'vscode';

/** Counts as people read them; English tells one from many. */
export function problemsText(count: number): string {
  if (count === 0) return vscode.l10n.t('no problems');
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}

export function turnsText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 turn') : vscode.l10n.t('{0} turns', count);
}

export function speakersText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
}
