import type { FeatureMessages } from './features';

const locale = 'en';
const number = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const counted = (count: number, noun: string): string => `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;

export const featuresEn: FeatureMessages = {
  locale,
  sections: { 'prepared-remarks': 'Prepared remarks', 'questions-and-answers': 'Questions and answers' },
  speech: ({ turns, words, characters, share }) =>
    [
      counted(turns, 'turn'),
      counted(words, 'word'),
      ...(characters > 0 ? [counted(characters, 'Chinese character')] : []),
      `${percent.format(share)} of the call`,
    ].join(', '),
  symbols: {
    turns: (count) => counted(count, 'turn'),
    emptyTurn: 'says nothing',
    noTranslation: 'no translation',
    noSource: 'no source',
  },
  lenses: {
    words: (words, characters) =>
      [
        ...(words > 0 || characters === 0 ? [counted(words, 'word')] : []),
        ...(characters > 0 ? [counted(characters, 'Chinese character')] : []),
      ].join(', '),
    figures: (count, differing) =>
      differing === 0
        ? counted(count, 'figure')
        : `${counted(count, 'figure')}, ${number.format(differing)} ${differing === 1 ? 'differs' : 'differ'}`,
    problems: (count) => (count === 0 ? 'no problems' : counted(count, 'problem')),
  },
  hover: {
    kinds: {
      money: 'Amount of money',
      percent: 'Percentage',
      quantity: 'Quantity',
      duration: 'Length of time',
      period: 'Period',
      date: 'Date',
      identifier: 'Identifier',
    },
    value: 'Value',
    inThisCall: 'In this call',
    period: 'Period',
    writtenIn: { en: 'In English', zh: 'In Chinese' },
    source: 'Source',
    translation: 'Translation',
    keyFigure: 'Key figure',
    counterpart: 'Counterpart',
    comparison: 'Comparison',
    written: 'As written',
    direction: 'Direction',
    directions: { change: ['up', 'down'], result: ['gain', 'loss'] },
    more: (count) => `And ${counted(count, 'figure')} more.`,
    speaker: 'Speaker',
    title: 'Title',
    firm: 'Firm',
    role: 'Role',
    speech: 'Speech',
    roles: { operator: 'Operator', company: 'Company', analyst: 'Analyst' },
    agree: 'the two sides agree',
    differ: 'the two sides differ',
    opposite: (here, there) => `${here} here, ${there} on the other side`,
    notFound: 'not found on the other side',
    nothingToCompare: 'there is no other side to compare with',
    about: (value) => `about ${value}`,
    quarters: (written, count) => `${written} ${count === 1 ? 'quarter' : 'quarters'}`,
  },
  fixes: {
    write: (text) => `Write ${text}`,
    changeSource: (text) => `Change the source to ${text}`,
    all: (count) =>
      count === 1 ? 'Fix the certain figure in this file' : `Fix all ${count} certain figures in this file`,
  },
  rename: {
    notAName: 'Only a speaker can be renamed: put the cursor on the name in a header.',
    title: 'A title is changed in the text; to rename the speaker, put the cursor on the name.',
    empty: 'A speaker needs a name.',
    lineBreak: 'A name stands on one line.',
    taken: (name) => `${name} is another speaker of this call.`,
    notReadable: (name) => `“${name}” does not read as a name; its headers would not be found again.`,
  },
  indexing: 'Reading the transcripts of the workspace',
  settings: {
    bad: ({ key, value, allowed }) =>
      allowed === undefined
        ? `There is no setting "${key}"; its value ${value} has no effect.`
        : `The setting "${key}" cannot be ${value}; allowed: ${allowed}. Its default is used.`,
  },
};
