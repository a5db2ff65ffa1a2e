import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { at, joinLines } from '../../../support/marked-text';
import { linesOf, reportsIn } from '../../../support/reading';
import { repaired, repairsOf, titlesOf } from '../../../support/repairs';

const header = ['Jane Doe - Chief Financial Officer', 'Jane Doe - Chief Financial Officer'];
const sources = [
  'Revenue was $52.2 million in the third quarter.',
  'Gross margin was 31.4%, up from 29.8%.',
  'We ended the quarter with $120 million in cash.',
] as const;
const targets = ['第三季營收為5,220萬美元。', '毛利率為31.4%,高於29.8%。', '本季末我們持有現金1.2億美元。'] as const;

/** The lines that the best repair of the first finding of a code leaves. */
function afterBest(code: Parameters<typeof repairsOf>[1], ...lines: readonly string[]): string[] {
  const text = joinLines(...header, ...lines);
  return linesOf(repaired(text, at(repairsOf(text, code), 0))).slice(2);
}

describe('a placeholder for a translation', () => {
  it('goes below its source', () => {
    const lines = [sources[0], targets[0], sources[1], sources[2], targets[2]];
    assert.deepEqual(afterBest('missing-translation', ...lines), [
      ...[sources[0], targets[0], sources[1], '【待譯】', sources[2], targets[2]],
    ]);
  });

  it('goes to its place among the translations where they follow their sources in a block', () => {
    const others = ['We have a plan for 2025.', 'It has 3 parts.', '我們有2025年的計畫。', '它有3個部分。'];
    const text = joinLines(...header, ...sources, targets[0], targets[2], 'Operator', 'Operator', ...others);
    const after = repaired(text, at(repairsOf(text, 'missing-translation'), 0));
    assert.deepEqual(linesOf(after).slice(2, 8), [...sources, targets[0], '【待譯】', targets[2]]);
  });

  it('is in the script of the call', () => {
    const lines = [sources[0], '第三季度营收为5220万美元。', sources[1], sources[2], '本季末我们持有现金1.2亿美元。'];
    assert.equal(afterBest('missing-translation', ...lines)[3], '【待译】');
  });

  it('leaves the blank lines that the call leaves', () => {
    const lines = [sources[0], targets[0], sources[1], sources[2], targets[2]].flatMap((line) => [line, '']);
    assert.deepEqual(afterBest('missing-translation', ...lines).slice(4, 10), [
      ...[sources[1], '', '【待譯】', '', sources[2], ''],
    ]);
  });

  it('is still a missing translation, with no second one to insert', () => {
    const text = joinLines(...header, sources[0], targets[0], sources[1], '【待譯】');
    assert.deepEqual(reportsIn(text), [['missing-translation', sources[1]]]);
    assert.deepEqual(repairsOf(text, 'missing-translation'), []);
  });

  it('takes the place of a paragraph that nobody translated, though not unasked', () => {
    const text = joinLines(...header, sources[0], targets[0], sources[1], sources[1]);
    const [repair, ...others] = repairsOf(text, 'untranslated');
    assert.ok(repair && others.length === 0);
    assert.equal(repair.preferred, false);
    assert.deepEqual(reportsIn(repaired(text, repair)), [['missing-translation', sources[1]]]);
  });
});

describe('a translation without source', () => {
  const text = joinLines(...header, sources[0], targets[0], targets[1], sources[2], targets[2]);

  it('has a placeholder put above it, or goes', () => {
    const repairs = repairsOf(text, 'missing-source');
    assert.deepEqual(titlesOf(repairs), ['Insert the placeholder [Source missing]', 'Remove this translation']);
    const [kept, gone] = repairs.map((repair) => repaired(text, repair));
    assert.deepEqual(linesOf(kept ?? '').slice(3, 6), [targets[0], '[Source missing]', targets[1]]);
    assert.deepEqual(reportsIn(kept ?? ''), [['missing-source', targets[1]]]);
    assert.deepEqual(titlesOf(repairsOf(kept ?? '', 'missing-source')), ['Remove this translation']);
    assert.equal(gone, joinLines(...header, sources[0], targets[0], sources[2], targets[2]));
    assert.equal(repaired(kept ?? '', at(repairsOf(kept ?? '', 'missing-source'), 0)), gone);
  });

  it('has its placeholder among the sources where they stand in a block', () => {
    const others = ['We have a plan for 2025.', 'It has 3 parts.', '我們有2025年的計畫。', '它有3個部分。'];
    const block = joinLines(...header, sources[0], sources[2], ...targets, 'Operator', 'Operator', ...others);
    const after = repaired(block, at(repairsOf(block, 'missing-source'), 0));
    assert.deepEqual(linesOf(after).slice(2, 8), [sources[0], '[Source missing]', sources[2], ...targets]);
    assert.deepEqual(reportsIn(after), [['missing-source', targets[1]]]);
  });

  it('goes first of all where it stands twice', () => {
    const twice = joinLines(...header, sources[0], targets[0], targets[0], sources[2], targets[2]);
    assert.equal(at(titlesOf(repairsOf(twice, 'missing-source')), 0), 'Remove the repeated line');
    const after = repaired(twice, at(repairsOf(twice, 'missing-source'), 0));
    assert.deepEqual(analyse(after).findings, []);
  });

  it('stays where the speaker says nothing else', () => {
    const alone = joinLines(...header, sources[0], targets[0], 'Operator', 'Operator', targets[1]);
    assert.deepEqual(titlesOf(repairsOf(alone, 'missing-source')), ['Insert the placeholder [Source missing]']);
  });
});
