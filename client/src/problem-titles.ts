import * as vscode from 'vscode';
import type { Code } from '../../server/src/checks/codes';

/** What each check finds, as a short noun. */
export function problemTitles(): Record<Code, string> {
  return {
    'missing-translation': vscode.l10n.t('Missing translation'),
    'missing-source': vscode.l10n.t('Translation without source'),
    'misaligned-translation': vscode.l10n.t('Translation misplaced'),
    'repeated-translation': vscode.l10n.t('Translation repeated'),
    'incomplete-translation': vscode.l10n.t('Translation incomplete'),
    untranslated: vscode.l10n.t('Untranslated'),
    'header-not-repeated': vscode.l10n.t('Header not repeated'),
    'inconsistent-speaker': vscode.l10n.t('Speaker misspelt'),
    'empty-turn': vscode.l10n.t('Empty turn'),
    'text-before-speaker': vscode.l10n.t('Text before the first speaker'),
    'figure-mismatch': vscode.l10n.t('Figures differ'),
    'figure-missing': vscode.l10n.t('Figure missing in the translation'),
    'figure-added': vscode.l10n.t('Figure added in the translation'),
    'period-mismatch': vscode.l10n.t('Periods differ'),
    'direction-mismatch': vscode.l10n.t('Direction reversed'),
    'term-mismatch': vscode.l10n.t('Term differs from the glossary'),
    'inconsistent-name': vscode.l10n.t('Name rendered in several ways'),
    'mixed-script': vscode.l10n.t('Scripts mixed'),
    'contradicting-figures': vscode.l10n.t('Figures contradict each other'),
    'growth-does-not-follow': vscode.l10n.t('Growth does not follow'),
    'ratio-does-not-follow': vscode.l10n.t('Ratio does not follow'),
    'shares-do-not-add-up': vscode.l10n.t('Shares do not add up'),
    'segments-do-not-add-up': vscode.l10n.t('Segments do not add up'),
    'no-translation': vscode.l10n.t('No translation'),
  };
}

/** A code that this version does not know stands for itself. */
export function problemTitle(code: string): string {
  return new Map<string, string>(Object.entries(problemTitles())).get(code) ?? code;
}
