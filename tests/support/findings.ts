import assert from 'node:assert/strict';
import { analyse } from '../../server/src/analysis';
import type { Finding, Localised } from '../../server/src/checks/finding';
import { messagesFor } from '../../server/src/messages/messages';

/** The only thing reported on a text. */
export function onlyFinding(text: string): Finding {
  const [finding, ...others] = analyse(text).findings;
  assert.ok(finding, 'Nothing is reported.');
  assert.deepEqual(
    others.map(({ code, line }) => `${code} on line ${line}`),
    [],
  );
  return finding;
}

/** A message in English, 繁體中文 and 简体中文. */
export function inThreeLanguages(message: Localised): string[] {
  return ['en', 'zh-tw', 'zh-cn'].map((locale) => message(messagesFor(locale)));
}
