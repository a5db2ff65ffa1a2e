import * as vscode from 'vscode';
import { valueTexts } from '../value-texts';
import type { Texts } from './messages';

/** What the page says, in the language of the editor. The page knows no language of its own. */
export function pageTexts(): Texts {
  return {
    ...noticeTexts(),
    ...resultTexts(),
    ...valueTexts(),
    ...guidanceTexts(),
    calls: vscode.l10n.t('Calls'),
    sameAs: vscode.l10n.t('the same call as {0}, which is taken'),
    unknownCompany: vscode.l10n.t('company not recognized, may be another'),
    unknownPeriod: vscode.l10n.t('period not recognized, not compared'),
  };
}

function noticeTexts() {
  return {
    waiting: vscode.l10n.t('Reading the calls of the workspace…'),
    reading: vscode.l10n.t('Reading calls: {0} of {1}'),
    stopped: vscode.l10n.t('Stopped: {0} of {1} calls are read.'),
    goOn: vscode.l10n.t('Go On'),
    unavailableTitle: vscode.l10n.t('The language server does not answer'),
    unavailableBody: vscode.l10n.t(
      'Figures come from the transcript language server. The output says why it does not answer.',
    ),
    restart: vscode.l10n.t('Restart Server'),
    showOutput: vscode.l10n.t('Show Output'),
    absentTitle: vscode.l10n.t('No call of {0}'),
    absentBody: vscode.l10n.t('No transcript of this window is a call of this company, or not any more.'),
    choose: vscode.l10n.t('Choose a Company…'),
    callCount: vscode.l10n.t('calls: {0}'),
    oneCall: vscode.l10n.t(
      'This is the only call of this company here. Put the transcripts of other quarters into the folder, and they stand beside it.',
    ),
    noFolder: vscode.l10n.t('No folder is open, so only open transcripts are compared.'),
    openFolder: vscode.l10n.t('Open Folder…'),
    noPeriod: vscode.l10n.t('No call says in its opening which quarter it reports on, so there is nothing to compare.'),
    noFigures: vscode.l10n.t('No key figure is found in the calls of this company.'),
  } satisfies Partial<Texts>;
}

function resultTexts() {
  return {
    periods: vscode.l10n.t('Periods'),
    periodKinds: {
      quarter: vscode.l10n.t('Quarters'),
      half: vscode.l10n.t('Half-years'),
      'nine-months': vscode.l10n.t('Nine months'),
      year: vscode.l10n.t('Full years'),
    },
    rows: vscode.l10n.t('Show'),
    rowFilters: {
      all: vscode.l10n.t('All rows'),
      values: vscode.l10n.t('Values'),
      changes: vscode.l10n.t('Changes'),
      guided: vscode.l10n.t('With guidance'),
      disagreements: vscode.l10n.t('Restated or contradictory'),
    },
    search: vscode.l10n.t('Search by metric or segment'),
    shown: vscode.l10n.t('{0} of {1} shown'),
    noRowShown: vscode.l10n.t('No row fits the filter.'),
    copy: vscode.l10n.t('Copy…'),
    save: vscode.l10n.t('Save…'),
    results: vscode.l10n.t('Key figures by period'),
    keys: vscode.l10n.t('The arrow keys go from number to number. Enter goes to where it is said.'),
    metric: vscode.l10n.t('Metric'),
    trend: vscode.l10n.t('Trend'),
    noCall: vscode.l10n.t('no call'),
    ahead: vscode.l10n.t('outlook'),
    skipped: vscode.l10n.t('Periods left out: {0}'),
    openCall: vscode.l10n.t('Open {0}'),
    cellLabel: vscode.l10n.t('{0}, {1}: {2}.'),
    line: vscode.l10n.t('{0}, line {1}'),
    recalled: vscode.l10n.t('As a later call says it.'),
    disagreements: {
      restated: vscode.l10n.t('Restated: {0}.'),
      contradiction: vscode.l10n.t('Also said as {0}.'),
    },
    expected: vscode.l10n.t('Guidance: {0}.'),
    trends: {
      rose: vscode.l10n.t('Rose from {0} ({1}) to {2} ({3}).'),
      fell: vscode.l10n.t('Fell from {0} ({1}) to {2} ({3}).'),
      unchanged: vscode.l10n.t('Unchanged from {0} ({1}) to {2} ({3}).'),
    },
    extremes: vscode.l10n.t('Lowest {0} ({1}), highest {2} ({3}).'),
    shares: { basic: vscode.l10n.t('basic'), diluted: vscode.l10n.t('diluted') },
    shareOf: vscode.l10n.t('of {0}'),
  } satisfies Partial<Texts>;
}

function guidanceTexts() {
  return {
    guidance: vscode.l10n.t('Guidance against results'),
    noGuidance: vscode.l10n.t('No guidance is found in the calls of this company.'),
    guidanceColumns: {
      period: vscode.l10n.t('Period'),
      metric: vscode.l10n.t('Metric'),
      given: vscode.l10n.t('Guidance'),
      reported: vscode.l10n.t('Reported'),
      outcome: vscode.l10n.t('Outcome'),
    },
    recalledGuidance: vscode.l10n.t('as recalled in {0}'),
    givenIn: vscode.l10n.t('given in {0}'),
    revisions: {
      raised: vscode.l10n.t('raised'),
      lowered: vscode.l10n.t('lowered'),
      narrowed: vscode.l10n.t('narrowed'),
      widened: vscode.l10n.t('widened'),
      kept: vscode.l10n.t('kept'),
    },
    outcomes: {
      above: vscode.l10n.t('above guidance'),
      within: vscode.l10n.t('within guidance'),
      below: vscode.l10n.t('below guidance'),
      open: vscode.l10n.t('still to come'),
      unreported: vscode.l10n.t('no result found'),
      incomparable: vscode.l10n.t('not comparable'),
    },
    beyond: { above: vscode.l10n.t('above by {0}'), below: vscode.l10n.t('below by {0}') },
    differences: vscode.l10n.t('Where calls do not agree'),
  } satisfies Partial<Texts>;
}
