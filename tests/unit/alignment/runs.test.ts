import assert from 'node:assert/strict';
import { runsOf } from '../../../server/src/alignment/runs';

/** The runs of a layout, as `e` for a source and `z` for a translation. */
function runs(layout: string): string[] {
  const paragraphs = [...layout].map((letter, line) => ({
    ...{ line, start: 0, end: 1, text: `${letter}${line}` },
    language: letter === 'e' ? ('en' as const) : ('zh' as const),
  }));
  return runsOf(paragraphs).map(({ sources, targets }) => 'e'.repeat(sources.length) + 'z'.repeat(targets.length));
}

describe('runs', () => {
  const layouts: [layout: string, runs: string[]][] = [
    ['', []],
    ['ezezez', ['ez', 'ez', 'ez']],
    ['eezez', ['eez', 'ez']],
    ['ezzez', ['ezz', 'ez']],
    ['eeezzz', ['eeezzz']],
    ['zez', ['z', 'ez']],
    ['eee', ['eee']],
    ['zz', ['zz']],
  ];
  for (const [layout, expected] of layouts) {
    it(`of ${layout || 'nothing'} are ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(runs(layout), expected);
    });
  }

  const paragraph = (text: string, language: 'en' | 'zh') => ({ line: 0, start: 0, end: text.length, text, language });

  it('take a source that stands twice as its own translation', () => {
    const [run, ...others] = runsOf([paragraph('Stefan?', 'en'), paragraph('Stefan?', 'en')]);
    assert.deepEqual([run?.sources.length, run?.targets.length, others.length], [1, 1, 0]);
  });

  it('take the second of two equal sources as a source where a translation follows it', () => {
    const [run] = runsOf([paragraph('Yes.', 'en'), paragraph('Yes.', 'en'), paragraph('是的。', 'zh')]);
    assert.deepEqual([run?.sources.length, run?.targets.length], [2, 1]);
  });

  it('take OK as a translation', () => {
    const [run] = runsOf([paragraph('Okay.', 'en'), paragraph('OK.', 'en'), paragraph('Next.', 'en')]);
    assert.deepEqual([run?.sources.length, run?.targets.length], [1, 1]);
  });
});
