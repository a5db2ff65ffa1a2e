import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
/** What belongs to one script alone, of the characters that the texts use often. */
const otherScript = {
  'zh-tw': /[译数题额话这个问语说头设检边时长显开关]/,
  'zh-cn': /[譯數題額話這個問語說頭設檢邊時長顯開關]/,
} as const;
const called = /\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g;

describe('the languages of the extension', () => {
  for (const locale of ['zh-tw', 'zh-cn'] as const) {
    it(`has every text of the client in ${locale}, with the same places to fill`, async () => {
      const bundle = await strings(`l10n/bundle.l10n.${locale}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), (await clientTexts()).sort());
      assertSamePlaces(bundle);
    });

    it(`has every text of the manifest in ${locale}`, async () => {
      const english = await strings('package.nls.json');
      const translated = await strings(`package.nls.${locale}.json`);
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
    });

    it(`is written in the script of ${locale}`, async () => {
      for (const file of [`l10n/bundle.l10n.${locale}.json`, `package.nls.${locale}.json`]) {
        for (const [key, text] of Object.entries(await strings(file))) {
          assert.doesNotMatch(text, otherScript[locale], key);
          // A text of places, signs and names says the same in every language.
          if (/[a-z]{3}/.test(key.replace('.', ' ')) && /[a-z]{3} [a-z]{3}/.test(text))
            assert.match(text, /\p{Script=Han}/u, key);
        }
      }
    });
  }

  it('has every text that the manifest asks for, and no other', async () => {
    const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
    const asked = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(await strings('package.nls.json')).sort(), [...asked].sort());
  });
});

async function clientTexts(): Promise<string[]> {
  const folder = path.join(root, 'client/src');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(called)].flatMap(([, text]) => text ?? [])))];
}

async function strings(file: string): Promise<Record<string, string>> {
  const content: unknown = JSON.parse(await readFile(path.join(root, file), 'utf8'));
  assert.ok(typeof content === 'object' && content !== null);
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, String(value)]));
}

function assertSamePlaces(bundle: Record<string, string>): void {
  for (const [english, translated] of Object.entries(bundle)) {
    assert.deepEqual(places(translated), places(english), english);
  }
}

function places(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
}
