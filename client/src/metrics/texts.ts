import * as vscode from 'vscode';
import { problemTitles } from '../problem-titles';
import { valueTexts } from '../value-texts';
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
    line: vscode.l10n.t('line {0}'),
    copy: vscode.l10n.t('Copy…'),
    save: vscode.l10n.t('Save…'),
    filter: vscode.l10n.t('Show'),
    shown: vscode.l10n.t('{0} of {1} shown'),
    sortBy: vscode.l10n.t('Sort by:'),
    call: vscode.l10n.t('The call'),
    callTurns: vscode.l10n.t('{0} · about {1} min'),
    counts: countTexts(),
    timeline: vscode.l10n.t('Timeline'),
    turnLabel: vscode.l10n.t('{0}, line {1}, about {2} min.'),
    ...keyFigureTexts(),
    ...talkTexts(),
    health: vscode.l10n.t('Translation health'),
    coverage: vscode.l10n.t('Translated'),
    coverageDetail: vscode.l10n.t('{0} of {1} paragraphs'),
    orphaned: vscode.l10n.t('{0} without a source'),
    monolingual: vscode.l10n.t('This transcript has no translation.'),
    agreement: vscode.l10n.t('Figures that agree'),
    agreementDetail: vscode.l10n.t('{0} of {1} figures'),
    noFigures: vscode.l10n.t('No figures in translated paragraphs'),
    problems: vscode.l10n.t('Problems'),
    byKind: vscode.l10n.t('Agreement by kind'),
    problemsBySpeaker: vscode.l10n.t('Problems by speaker'),
    beforeFirstSpeaker: vscode.l10n.t('Before the first speaker'),
    noProblems: vscode.l10n.t('No problems found.'),
    problemTitles: problemTitles(),
    severities: {
      error: vscode.l10n.t('Error'),
      warning: vscode.l10n.t('Warning'),
      information: vscode.l10n.t('Information'),
      hint: vscode.l10n.t('Hint'),
    },
    figures: vscode.l10n.t('Figures'),
    filterAll: vscode.l10n.t('All figures'),
    filterDisagreements: vscode.l10n.t('Disagreements'),
    search: vscode.l10n.t('Search in figures'),
    noFigureShown: vscode.l10n.t('No figure fits the filter.'),
    noFigureAtAll: vscode.l10n.t('The transcript names no figures.'),
    figureLabel: vscode.l10n.t('{0}, line {1}: {2}'),
    figureColumns: {
      status: vscode.l10n.t('Agrees'),
      text: vscode.l10n.t('Figure'),
      counterpart: vscode.l10n.t('Other side'),
      display: vscode.l10n.t('Means'),
      line: vscode.l10n.t('Line'),
    },
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

function keyFigureTexts() {
  return {
    keyFigures: vscode.l10n.t('Key figures'),
    searchKeyFigures: vscode.l10n.t('Search in key figures'),
    noKeyFigure: vscode.l10n.t('No key figure is found in what the company says.'),
    noKeyFigureShown: vscode.l10n.t('No key figure fits the filter.'),
    keyFigureLabel: vscode.l10n.t('{0}. Go to line {1}.'),
    keyFigureFilters: {
      all: vscode.l10n.t('All key figures'),
      results: vscode.l10n.t('Results'),
      guidance: vscode.l10n.t('Outlook'),
      disagreements: vscode.l10n.t('Translation differs'),
      conflicts: vscode.l10n.t('Contradictions'),
    },
    keyFigureColumns: {
      metric: vscode.l10n.t('Metric'),
      segment: vscode.l10n.t('Segment'),
      basis: vscode.l10n.t('Basis'),
      period: vscode.l10n.t('Period'),
      value: vscode.l10n.t('Value'),
      change: vscode.l10n.t('Change'),
      guidance: vscode.l10n.t('Outlook'),
      translation: vscode.l10n.t('Translation'),
      places: vscode.l10n.t('Places'),
    },
    ...valueTexts(),
    guidance: vscode.l10n.t('Outlook'),
    conflicts: {
      contradiction: vscode.l10n.t('Said with another value elsewhere in the call.'),
      growth: vscode.l10n.t('The change does not follow from the values that are said.'),
      ratio: vscode.l10n.t('The ratio does not follow from the values that are said.'),
      shares: vscode.l10n.t('The shares do not add up.'),
      segments: vscode.l10n.t('The segments do not add up to the whole.'),
    },
    places: vscode.l10n.t('{0} places'),
  } satisfies Partial<Texts>;
}

function countTexts(): Texts['counts'] {
  return {
    turns: { one: vscode.l10n.t('1 turn'), many: vscode.l10n.t('{0} turns') },
    speakers: { one: vscode.l10n.t('1 speaker'), many: vscode.l10n.t('{0} speakers') },
    words: { one: vscode.l10n.t('1 word'), many: vscode.l10n.t('{0} words') },
    characters: { one: vscode.l10n.t('1 character'), many: vscode.l10n.t('{0} characters') },
    problems: { one: vscode.l10n.t('1 problem'), many: vscode.l10n.t('{0} problems') },
    errors: { one: vscode.l10n.t('1 error'), many: vscode.l10n.t('{0} errors') },
    warnings: { one: vscode.l10n.t('1 warning'), many: vscode.l10n.t('{0} warnings') },
    hints: { one: vscode.l10n.t('1 hint'), many: vscode.l10n.t('{0} hints') },
  };
}

function talkTexts() {
  return {
    talk: vscode.l10n.t('Share of talk'),
    talkDetail: vscode.l10n.t('{0} · about {1} min · {2} · {3}'),
    sides: {
      company: vscode.l10n.t('Company'),
      analyst: vscode.l10n.t('Analysts'),
      operator: vscode.l10n.t('Operator'),
    },
    sections: {
      'prepared-remarks': vscode.l10n.t('Prepared remarks'),
      'questions-and-answers': vscode.l10n.t('Questions and answers'),
    },
    minutes: vscode.l10n.t('{0} min'),
    minutesHint: vscode.l10n.t('Estimated from the length of the text'),
    longestTurns: vscode.l10n.t('Longest turns'),
    questions: vscode.l10n.t('Questions'),
    noQuestion: vscode.l10n.t('No question is found.'),
    questionLabel: vscode.l10n.t('Question of {0}. Go to line {1}.'),
    questionColumns: {
      asker: vscode.l10n.t('Asked by'),
      question: vscode.l10n.t('Question'),
      length: vscode.l10n.t('Asked for'),
      answerers: vscode.l10n.t('Answered by'),
      answer: vscode.l10n.t('Answered for'),
      figures: vscode.l10n.t('Figures in the answer'),
    },
  } satisfies Partial<Texts>;
}
