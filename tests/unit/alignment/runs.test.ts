import assert from 'node:assert/strict';
import { runsOf } from '../../../server/src/alignment/runs';

/** The runs of a layout, as `e` for a source and `z` for a translation. */
function runs(layout: string): string[] {
  const paragraphs = [...layout].map((letter, line) => ({
    ...{ line, start: 0, end: 1, text: letter },
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
});
