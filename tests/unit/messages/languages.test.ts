import assert from 'node:assert/strict';
import { messagesFor } from '../../../server/src/messages/messages';

const han = /\p{Script=Han}/u;
/** What belongs to one script alone, of the characters that the texts use often. */
const simplified = /[译数题额话这个问语说头设检边]/;
const traditional = /[譯數題額話這個問語說頭設檢邊]/;

/** Every text by its path; a text with places to fill is a function. */
function texts(of: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...texts(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

describe('the languages of the server', () => {
  const english = texts(messagesFor('en'));

  for (const [locale, other] of [
    ['zh-TW', simplified],
    ['zh-CN', traditional],
  ] as const) {
    it(`have every text in ${locale}, in its script`, () => {
      const translated = texts(messagesFor(locale));
      assert.deepEqual([...translated.keys()].sort(), [...english.keys()].sort());
      for (const [key, text] of translated) {
        assert.equal(typeof text, typeof english.get(key), key);
        // The source of a function is its text, with places to fill.
        if (key === 'features.locale') continue;
        const written = String(text);
        assert.ok(!other.test(written), `${key}: ${written}`);
        if (typeof text === 'string') assert.match(text, han, key);
      }
    });
  }

  it('has no Chinese in English texts', () => {
    for (const [key, text] of english) if (typeof text === 'string') assert.doesNotMatch(text, han, key);
  });
});
