import { type CompanyMessages, companiesEn, companiesZhCn, companiesZhTw } from './companies';
import { type CrossCheckMessages, crossChecksEn, crossChecksZhCn, crossChecksZhTw } from './cross-checks';
import { type FeatureMessages, featuresEn, featuresZhCn, featuresZhTw } from './features';
import type { FileMessages } from './files';
import { filesEn } from './files-en';
import { filesZhCn } from './files-zh-cn';
import { filesZhTw } from './files-zh-tw';
import type { FindingMessages } from './findings';
import { findingsEn } from './findings-en';
import { findingsZhCn } from './findings-zh-cn';
import { findingsZhTw } from './findings-zh-tw';
import { type JudgementMessages, judgementsEn, judgementsZhCn, judgementsZhTw } from './judgements';
import { type MetricsMessages, metricsEn, metricsZhCn, metricsZhTw } from './metrics';
import { type RepairMessages, repairsEn, repairsZhCn, repairsZhTw } from './repairs';

/** Everything the server says to a person, in one language. */
export interface Messages {
  readonly findings: FindingMessages;
  readonly features: FeatureMessages;
  readonly judgements: JudgementMessages;
  readonly repairs: RepairMessages;
  readonly files: FileMessages;
  readonly metrics: MetricsMessages;
  readonly crossChecks: CrossCheckMessages;
  readonly companies: CompanyMessages;
}

const en: Messages = {
  findings: findingsEn,
  features: featuresEn,
  judgements: judgementsEn,
  repairs: repairsEn,
  files: filesEn,
  metrics: metricsEn,
  crossChecks: crossChecksEn,
  companies: companiesEn,
};
const zhTw: Messages = {
  findings: findingsZhTw,
  features: featuresZhTw,
  judgements: judgementsZhTw,
  repairs: repairsZhTw,
  files: filesZhTw,
  metrics: metricsZhTw,
  crossChecks: crossChecksZhTw,
  companies: companiesZhTw,
};
const zhCn: Messages = {
  findings: findingsZhCn,
  features: featuresZhCn,
  judgements: judgementsZhCn,
  repairs: repairsZhCn,
  files: filesZhCn,
  metrics: metricsZhCn,
  crossChecks: crossChecksZhCn,
  companies: companiesZhCn,
};

/**
 * The catalogue for a BCP 47 tag as an editor reports it (`zh-tw`, `zh-Hant-HK`, `zh-cn`, `en-GB`); English for a
 * language we do not have.
 */
export function messagesFor(locale: string | undefined): Messages {
  const tag = (locale ?? 'en').toLowerCase();
  if (!tag.startsWith('zh')) return en;
  return /hant|tw|hk|mo/.test(tag) ? zhTw : zhCn;
}
