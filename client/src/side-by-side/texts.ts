import * as vscode from 'vscode';
import type { Texts } from './messages';

/** What the page and the exported file say, in the language of the editor. */
export function pageTexts(): Texts {
  return {
    waiting: vscode.l10n.t('Reading the transcript…'),
    unavailableTitle: vscode.l10n.t('The language server does not answer'),
    unavailableBody: vscode.l10n.t(
      'Pairs come from the transcript language server. The output says why it does not answer.',
    ),
    restart: vscode.l10n.t('Restart Server'),
    showOutput: vscode.l10n.t('Show Output'),
    unreadableTitle: vscode.l10n.t('The transcript is not open'),
    unreadableBody: vscode.l10n.t('It was moved or deleted, or it is not open as a transcript.'),
    openFile: vscode.l10n.t('Open File…'),
    emptyTitle: vscode.l10n.t('No speaker yet'),
    emptyBody: vscode.l10n.t(
      'Write a header above what a speaker says: the name and the title on a line of their own, and the same line once more.',
    ),
    stale: vscode.l10n.t('Updating…'),
    source: vscode.l10n.t('Source'),
    translation: vscode.l10n.t('Translation'),
    noTranslation: vscode.l10n.t('No translation'),
    noSource: vscode.l10n.t('No source'),
    preamble: vscode.l10n.t('Before the first speaker'),
    sections: {
      'prepared-remarks': vscode.l10n.t('Prepared remarks'),
      'questions-and-answers': vscode.l10n.t('Questions and answers'),
    },
    line: vscode.l10n.t('Line {0}'),
    noProblems: vscode.l10n.t('no problems'),
    oneProblem: vscode.l10n.t('1 problem'),
    problems: vscode.l10n.t('{0} problems'),
    severities: {
      error: vscode.l10n.t('Error'),
      warning: vscode.l10n.t('Warning'),
      information: vscode.l10n.t('Information'),
      hint: vscode.l10n.t('Hint'),
    },
    figureStatuses: {
      matched: vscode.l10n.t('agrees with the other side'),
      mismatched: vscode.l10n.t('differs from the other side'),
      alone: vscode.l10n.t('stands on one side only'),
      accepted: vscode.l10n.t('differs from the other side, and was accepted'),
      uncompared: vscode.l10n.t('not compared'),
    },
    save: vscode.l10n.t('Save as HTML…'),
    saveHint: vscode.l10n.t('Save these pairs as a page of its own, to be printed or sent'),
    list: vscode.l10n.t('Source and translation, pair by pair'),
    keys: vscode.l10n.t(
      'The up and down arrow keys go from pair to pair, left and right through the figures and problems of a pair. Enter goes to the text.',
    ),
  };
}
