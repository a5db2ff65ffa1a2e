import assert from 'node:assert/strict';
import type { Repair } from '../../../../server/src/checks/finding';
import { at, joinLines } from '../../../support/marked-text';
import { linesOf, reportsIn } from '../../../support/reading';
import { repaired, repairsOf, titlesOf } from '../../../support/repairs';
import { readSeed } from '../../../support/seeds';

/** The prepared remarks of a call. */
const lines = linesOf(readSeed('northgate-optics-2024q3')).slice(0, 77);
const clean = joinLines(...lines);

/** Four pairs of the chief financial officer's: their sources stand on lines 46, 48, 50 and 52. */
const first = 45;
const source = (pair: number): string => at(lines, first + 2 * pair);
const target = (pair: number): string => at(lines, first + 2 * pair + 1);

/** The call with other lines in the place of those. */
function withLines(...changed: readonly string[]): string {
  return joinLines(...lines.slice(0, first), ...changed, ...lines.slice(first + 8));
}

function misplaced(text: string): readonly Repair[] {
  return repairsOf(text, 'misaligned-translation');
}

function repairedEach(text: string): string[] {
  return misplaced(text).map((repair) => repaired(text, repair));
}

const others = [source(2), target(2), source(3), target(3)];

describe('translations that stand under other sources', () => {
  it('are exchanged where two were swapped, or the sources are', () => {
    const swapped = [source(1), target(2), source(2), target(1)];
    const text = withLines(source(0), target(0), ...swapped, source(3), target(3));
    assert.deepEqual(titlesOf(misplaced(text)), ['Swap the two translations', 'Swap the two source paragraphs']);
    const [translations, sources] = repairedEach(text);
    assert.equal(translations, clean);
    assert.deepEqual(reportsIn(sources ?? ''), []);
  });

  it('go back to their sources in one step, the lost one being told after', () => {
    const text = withLines(source(0), target(1), source(1), target(2), source(2), target(3), source(3));
    assert.deepEqual(titlesOf(misplaced(text)), ['Put each translation under its paragraph (lines 46 to 52)']);
    const after = repaired(text, at(misplaced(text), 0));
    assert.equal(after, withLines(source(0), source(1), target(1), ...others));
    assert.deepEqual(reportsIn(after), [['missing-translation', source(0)]]);
  });

  it('lose nothing that stands nowhere else', () => {
    const slippedAfter = (stray: string): string =>
      withLines(source(0), stray, source(1), target(0), source(2), target(1), source(3), target(2));
    const own = slippedAfter('這是譯者留給編輯的一句話,與本段無關。');
    assert.match(repaired(own, at(misplaced(own), 0)), /這是譯者留給編輯的一句話,與本段無關。/);

    const known = at(lines, first - 1);
    const again = slippedAfter(known);
    const after = repaired(again, at(misplaced(again), 0));
    assert.deepEqual(reportsIn(after), [['missing-translation', source(3)]]);
    assert.equal(linesOf(after).filter((line) => line === known).length, 1);
  });

  it('take the place of a placeholder', () => {
    const text = withLines(source(0), target(1), source(1), target(2), source(2), target(3), source(3), '【待譯】');
    const after = repaired(text, at(misplaced(text), 0));
    assert.deepEqual(reportsIn(after), [['missing-translation', source(0)]]);
    assert.doesNotMatch(after, /待譯/);
  });
});

describe('a translation that covers two paragraphs', () => {
  const both = target(0) + target(1);
  for (const [place, text] of [
    ['under the first', withLines(source(0), both, source(1), ...others)],
    ['under the second', withLines(source(0), source(1), both, ...others)],
  ] as const) {
    it(`and stands ${place} is split where the sources part, or the sources are joined`, () => {
      assert.deepEqual(titlesOf(misplaced(text)), [
        `Split the translation before “${target(1).slice(0, 20)}…”`,
        'Join the two source paragraphs',
      ]);
      const [split, joined] = repairedEach(text);
      assert.equal(split, clean);
      assert.equal(joined, withLines(`${source(0)} ${source(1)}`, both, ...others));
      assert.deepEqual(reportsIn(joined), []);
    });
  }
});

describe('a paragraph with two translations', () => {
  const both = `${source(0)} ${source(1)}`;

  it('has them joined, or is split between them', () => {
    const text = withLines(both, target(0), target(1), ...others);
    assert.equal(at(titlesOf(misplaced(text)), 0), 'Join the two lines of the translation');
    const [joined, split] = repairedEach(text);
    assert.equal(joined, withLines(both, target(0) + target(1), ...others));
    assert.equal(split, clean);
  });

  it('is split first of all where it stands between them', () => {
    const text = withLines(target(0), both, target(1), ...others);
    assert.match(at(titlesOf(misplaced(text)), 0), /^Split the source before/);
    assert.equal(repairedEach(text)[0], clean);
  });
});
