import assert from 'node:assert/strict';
import {
  isPlaceholder,
  isTranslationPlaceholder,
  sourcePlaceholder,
  translationPlaceholder,
} from '../../../server/src/transcript/placeholder';

describe('a placeholder', () => {
  it('is what the quick fixes insert', () => {
    for (const text of [...Object.values(translationPlaceholder), sourcePlaceholder]) assert.ok(isPlaceholder(text));
  });

  it('tells what it keeps the place of', () => {
    for (const text of Object.values(translationPlaceholder)) assert.ok(isTranslationPlaceholder(text));
    assert.ok(!isTranslationPlaceholder(sourcePlaceholder));
  });

  it('is known in brackets of any kind, or none', () => {
    for (const text of [
      '[待译]',
      '［待翻譯］',
      '（待翻译）',
      '待譯…',
      '[TODO]',
      'TBD',
      '(To be translated)',
      '【Source missing】',
    ]) {
      assert.ok(isPlaceholder(text), text);
    }
  });

  it('is no speech', () => {
    for (const text of [
      '',
      '[]',
      '待譯的部分還有三段。',
      'To do that, we need time.',
      '(接線生指示)',
      `[${' '.repeat(9000)}TODO`,
    ]) {
      assert.ok(!isPlaceholder(text), text);
    }
  });
});
