import { type FeatureMessages, featuresEn, featuresZhCn, featuresZhTw } from './features';
import type { FindingMessages } from './findings';
import { findingsEn } from './findings-en';
import { findingsZhCn } from './findings-zh-cn';
import { findingsZhTw } from './findings-zh-tw';

/** Everything the server says to a person, in one language. */
export interface Messages {
  readonly findings: FindingMessages;
  readonly features: FeatureMessages;
}

const en: Messages = { findings: findingsEn, features: featuresEn };
const zhTw: Messages = { findings: findingsZhTw, features: featuresZhTw };
const zhCn: Messages = { findings: findingsZhCn, features: featuresZhCn };

/**
 * The catalogue for a BCP 47 tag as an editor reports it (`zh-tw`, `zh-Hant-HK`, `zh-cn`, `en-GB`); English for a
 * language we do not have.
 */
export function messagesFor(locale: string | undefined): Messages {
  const tag = (locale ?? 'en').toLowerCase();
  if (!tag.startsWith('zh')) return en;
  return /hant|tw|hk|mo/.test(tag) ? zhTw : zhCn;
}
