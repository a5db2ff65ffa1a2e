import type { Texts } from '../../../../client/src/companies/messages';
import { makeWords, type Words } from '../../../../client/webview/companies/words';
import { companyReportOf } from '../../../../server/src/features/company-report';
import { messagesFor } from '../../../../server/src/messages/messages';
import type { CallRecord } from '../../../../server/src/metrics/companies/model';
import type { CompanyReport } from '../../../../server/src/protocol-companies';
import { call, tableOf } from '../../metrics/companies/calls';

/** What the page is told of these calls, each in a file of its own. */
export function reportOf(...calls: readonly CallRecord[]): CompanyReport {
  return companyReportOf(tableOf(...calls), messagesFor('en'));
}

/** A call of Acme in a file with an address, as the server has them. */
export function callAt(period: string, figures: CallRecord['figures']): CallRecord {
  return call(period, figures, { id: `file:///w/${period}.transcript` });
}

const texts = {
  ...{ range: '{0} – {1}', quantity: '{0} {1}', units: { 'percentage-points': 'pp' } },
  ...{ cellLabel: '{0}, {1}: {2}.', line: '{0}, line {1}', recalled: 'As a later call says it.' },
  ...{ guidance: 'Guidance against results', expected: 'Guidance: {0}.', shareOf: 'of {0}' },
  ...{
    givenIn: 'given in {0}',
    recalledGuidance: 'as recalled in {0}',
    extremes: 'Lowest {0} ({1}), highest {2} ({3}).',
  },
  bases: { gaap: 'GAAP', 'non-gaap': 'Non-GAAP' },
  changes: { yoy: 'year on year', qoq: 'quarter on quarter' },
  shares: { basic: 'basic', diluted: 'diluted' },
  disagreements: { restated: 'Restated: {0}.', contradiction: 'Also said as {0}.' },
  trends: {
    rose: 'Rose from {0} ({1}) to {2} ({3}).',
    fell: 'Fell from {0} ({1}) to {2} ({3}).',
    unchanged: 'Unchanged from {0} ({1}) to {2} ({3}).',
  },
  outcomes: {
    ...{ above: 'above guidance', within: 'within guidance', below: 'below guidance' },
    ...{ open: 'still to come', unreported: 'no result found', incomparable: 'not comparable' },
  },
  beyond: { above: 'above by {0}', below: 'below by {0}' },
  revisions: { raised: 'raised', lowered: 'lowered', narrowed: 'narrowed', widened: 'widened', kept: 'kept' },
} as const satisfies Partial<Texts>;

/** Words for tests that look at nothing but rows. */
export function words(locale = 'en'): Words {
  return makeWords(texts as unknown as Texts, locale);
}
