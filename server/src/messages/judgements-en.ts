import type { JudgementMessages } from './judgements';

const number = new Intl.NumberFormat('en');

export const judgementsEn: JudgementMessages = {
  kinds: {
    'missing-translation': 'Missing translation',
    'missing-source': 'Translation without source',
    'misaligned-translation': 'Translation misplaced',
    'repeated-translation': 'Translation repeated',
    'incomplete-translation': 'Translation incomplete',
    untranslated: 'Untranslated',
    'header-not-repeated': 'Header not repeated',
    'inconsistent-speaker': 'Speaker misspelt',
    'empty-turn': 'Empty turn',
    'text-before-speaker': 'Text before the first speaker',
    'figure-mismatch': 'Figures differ',
    'figure-missing': 'Figure missing in the translation',
    'figure-added': 'Figure added in the translation',
    'period-mismatch': 'Periods differ',
    'direction-mismatch': 'Direction reversed',
    'term-mismatch': 'Term differs from the glossary',
    'inconsistent-name': 'Name rendered in several ways',
    'mixed-script': 'Scripts mixed',
    'contradicting-figures': 'Figures contradict each other',
    'growth-does-not-follow': 'Growth does not follow',
    'ratio-does-not-follow': 'Ratio does not follow',
    'shares-do-not-add-up': 'Shares do not add up',
    'segments-do-not-add-up': 'Segments do not add up',
    'no-translation': 'No translation',
  },
  acceptTranslation: 'Accept this translation',
  acceptAsItIs: 'Accept this as it is',
  acceptOne: (kind, words) => `Accept “${kind}”${words === '' ? '' : `: ${words}`}`,
  oneWithReason: (kind, words) => `Accept “${kind}” with a reason…${words === '' ? '' : ` (${words})`}`,
  withReason: 'Accept with a reason…',
  acceptAll: (kind, count) => `Accept all “${kind}” in this file (${number.format(count)})`,
  badLine: () => 'This line is no judgement of a check that this version knows; it has no effect. Mend or remove it.',
};
