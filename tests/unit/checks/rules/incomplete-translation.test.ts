import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { linesOf, textAt } from '../../../support/reading';
import { readSeed } from '../../../support/seeds';

const call = linesOf(readSeed('northgate-optics-2024q3'));
/** A paragraph of the call with figures in its last sentence. */
const line = call.findIndex((text) => text.split('. ').length >= 4 && /\d[^.]*\.$/.test(text));

/** What is reported once the translation of the paragraph has been changed: the code, and what it stands on. */
function reports(change: (translation: string) => string): [code: string, on: string][] {
  const lines = [...call];
  lines[line + 1] = change(call[line + 1] ?? '');
  const text = lines.join('\n');
  return analyse(text).findings.map((finding) => [finding.code, textAt(text, finding)]);
}

describe('incomplete-translation', () => {
  it('stands on the sentence that the translation lacks, whose figures are not reported, too', () => {
    const [[code, on] = ['', ''], ...others] = reports((translation) =>
      translation.slice(0, translation.lastIndexOf('。', translation.length - 2) + 1),
    );
    assert.equal(code, 'incomplete-translation');
    assert.ok(call[line]?.endsWith(on) && on !== call[line], on);
    assert.deepEqual(others, []);
  });

  it('stands from where the translation breaks off', () => {
    const [[code, on] = ['', ''], ...others] = reports((translation) =>
      translation.slice(0, translation.length * 0.45),
    );
    assert.equal(code, 'incomplete-translation');
    assert.ok(call[line]?.endsWith(on), on);
    assert.deepEqual(others, []);
  });

  it('stands on a sentence without figures in the middle, in a call that joins none', () => {
    const at = call.findIndex((text) => text.includes('. Access, we see growing'));
    const middle = call[at]?.split(/(?<=[.?!]) /)[2];
    const lines = [...call];
    lines[at + 1] = (call[at + 1] ?? '')
      .split(/(?<=[。？！?!])/)
      .toSpliced(2, 1)
      .join('');
    const text = lines.join('\n');
    assert.deepEqual(
      analyse(text).findings.map((finding) => [finding.code, textAt(text, finding)]),
      [['incomplete-translation', middle]],
    );
  });

  it('is not a translation that only lacks its last stop', () => {
    assert.deepEqual(
      reports((translation) => translation.slice(0, -1)),
      [],
    );
  });
});
