import type { CompanyMessages } from './companies';

export const companiesEn: CompanyMessages = {
  tables: { results: 'Results', guidance: 'Guidance against results', disagreements: 'Where calls do not agree' },
  kinds: { quarter: 'Quarters', half: 'Half-years', 'nine-months': 'Nine months', year: 'Full years' },
  outcomes: {
    above: 'above',
    within: 'within',
    below: 'below',
    open: 'still to come',
    unreported: 'no result found',
    incomparable: 'not comparable',
  },
  revisions: { raised: 'raised', lowered: 'lowered', narrowed: 'narrowed', widened: 'widened', kept: 'kept' },
  disagreements: { restated: 'restated', contradiction: 'contradiction' },
  reading: 'Reading key figures',
  calls: 'Calls',
  unknownPeriod: 'period unknown',
  sameAs: (file) => `the same call as ${file}, which is taken`,
  unnamed: 'Calls whose company is not recognized',
  none: 'There is no call whose company is recognized.',
};
