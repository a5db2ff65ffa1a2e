import * as vscode from 'vscode';
import { problemTitles } from '../problem-titles';
import type { Texts } from './messages';

/** What the page says, in the language of the editor. The page knows no language of its own. */
export function pageTexts(): Texts {
  return {
    noneTitle: vscode.l10n.t('No transcript is open'),
    noneBody: vscode.l10n.t(
      'Open a .transcript file, or a .txt file that reads like a transcript, and its numbers appear here while you edit.',
    ),
    openFile: vscode.l10n.t('Open File…'),
    waiting: vscode.l10n.t('Reading the transcript…'),
    unavailableTitle: vscode.l10n.t('The language server does not answer'),
    unavailableBody: vscode.l10n.t(
      'Metrics come from the transcript language server. The output says why it does not answer.',
    ),
    restart: vscode.l10n.t('Restart Server'),
    showOutput: vscode.l10n.t('Show Output'),
    emptyTitle: vscode.l10n.t('No speaker yet'),
    emptyBody: vscode.l10n.t(
      'Write a header above what a speaker says: the name and the title on a line of their own, and the same line once more.',
    ),
    stale: vscode.l10n.t('Updating…'),
    overview: vscode.l10n.t('Summary'),
    coverage: vscode.l10n.t('Translated'),
    coverageDetail: vscode.l10n.t('{0} of {1} paragraphs'),
    orphaned: vscode.l10n.t('{0} without a source'),
    monolingual: vscode.l10n.t('This transcript has no translation.'),
    agreement: vscode.l10n.t('Figures that agree'),
    agreementDetail: vscode.l10n.t('{0} of {1} figures'),
    noFigures: vscode.l10n.t('No figures in translated paragraphs'),
    problems: vscode.l10n.t('Problems'),
    noProblems: vscode.l10n.t('No problems found.'),
    problemLabel: vscode.l10n.t('{0}: {1}. Go to the first one.'),
    problemTitles: problemTitles(),
    severities: {
      error: vscode.l10n.t('Error'),
      warning: vscode.l10n.t('Warning'),
      information: vscode.l10n.t('Information'),
      hint: vscode.l10n.t('Hint'),
    },
    speakers: vscode.l10n.t('Share of words'),
    speakerDetail: vscode.l10n.t('{0} words · {1} characters · turns: {2}'),
    speakerLabel: vscode.l10n.t('{0}, {1} of the words. Go to the first turn.'),
    figures: vscode.l10n.t('Figures'),
    filter: vscode.l10n.t('Show'),
    filterAll: vscode.l10n.t('All figures'),
    filterDisagreements: vscode.l10n.t('Disagreements'),
    search: vscode.l10n.t('Search in figures'),
    shown: vscode.l10n.t('{0} of {1} shown'),
    noFigureShown: vscode.l10n.t('No figure fits the filter.'),
    noFigureAtAll: vscode.l10n.t('The transcript names no figures.'),
    figureLabel: vscode.l10n.t('{0}, line {1}: {2}'),
    kinds: {
      money: vscode.l10n.t('Money'),
      percent: vscode.l10n.t('Percentages'),
      quantity: vscode.l10n.t('Quantities'),
      duration: vscode.l10n.t('Durations'),
      period: vscode.l10n.t('Periods'),
      date: vscode.l10n.t('Dates'),
      identifier: vscode.l10n.t('Identifiers'),
    },
    statuses: {
      matched: vscode.l10n.t('agrees with the other side'),
      mismatched: vscode.l10n.t('differs from the other side'),
      unmatched: vscode.l10n.t('stands on one side only'),
    },
  };
}
