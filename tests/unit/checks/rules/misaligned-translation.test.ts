import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { at, joinLines } from '../../../support/marked-text';
import { linesOf } from '../../../support/reading';
import { readSeed } from '../../../support/seeds';

/** The prepared remarks of a call. */
const lines = linesOf(readSeed('northgate-optics-2024q3')).slice(0, 77);
/** A turn of two pairs, on lines 34 to 37, the last of its speaker. */
const [source, target, next, nextTarget] = [33, 34, 35, 36].map((line) => at(lines, line));

function withTurn(...changed: readonly (string | undefined)[]): string {
  return joinLines(...lines.slice(0, 33), ...changed.map((line) => line ?? ''), ...lines.slice(37));
}

describe('misaligned-translation', () => {
  it('names the paragraph that a translation belongs to', () => {
    const { line, message } = onlyFinding(withTurn(source, nextTarget, next));
    assert.equal(line, 33);
    assert.deepEqual(inThreeLanguages(message), [
      'The translation below belongs to the paragraph on line 36.',
      '下方的譯文屬於第 36 行的段落。',
      '下方的译文属于第 36 行的段落。',
    ]);
  });

  it('names the place where the translation of a paragraph stands instead', () => {
    const { line, message } = onlyFinding(withTurn(source, at(lines, 32), next, target));
    assert.equal(line, 33);
    assert.deepEqual(inThreeLanguages(message), [
      'The translation of this paragraph stands in another place, on line 37.',
      '此段落的譯文誤置於第 37 行。',
      '此段落的译文误置于第 37 行。',
    ]);
  });
});
