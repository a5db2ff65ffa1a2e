import * as vscode from 'vscode';

/** How pages say values, what they are by, and what they are compared with. */
export function valueTexts() {
  return {
    bases: { gaap: vscode.l10n.t('GAAP'), 'non-gaap': vscode.l10n.t('Non-GAAP') },
    changes: { yoy: vscode.l10n.t('year on year'), qoq: vscode.l10n.t('quarter on quarter') },
    range: vscode.l10n.t('{0} – {1}'),
    quantity: vscode.l10n.t('{0} {1}'),
    units: {
      'percentage-points': vscode.l10n.t('pp'),
      shares: vscode.l10n.t('shares'),
      employees: vscode.l10n.t('employees'),
      day: vscode.l10n.t('days'),
      week: vscode.l10n.t('weeks'),
      month: vscode.l10n.t('months'),
      quarter: vscode.l10n.t('quarters'),
      year: vscode.l10n.t('years'),
    },
  };
}
