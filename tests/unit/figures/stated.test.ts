import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/figures/extract';
import { statedOf } from '../../../server/src/figures/stated';
import type { Language } from '../../../server/src/transcript/model';

function stated(text: string, language: Language): string[] {
  return extractFigures(text, language).map((figure) => {
    const { kind, value, unit } = statedOf(figure);
    return `${kind} ${value} ${unit}`;
  });
}

describe('what a figure is said to be', () => {
  it('is a number of basis points, in a range as well', () => {
    assert.deepEqual(stated('up 150 bps, and 20 to 30 basis points more', 'en'), [
      'quantity 150 basis points',
      'quantity 20 basis points',
      'quantity 30 basis points',
    ]);
    assert.deepEqual(stated('上升160個基點', 'zh'), ['quantity 160 basis points']);
  });

  it('is a percentage where it is said in percentage points', () => {
    assert.deepEqual(stated('up 1.5 percentage points to 38%', 'en'), ['percent 1.5 %', 'percent 38 %']);
    assert.deepEqual(stated('上升1.5個百分點，達三成', 'zh'), ['percent 1.5 %', 'percent 30 %']);
  });
});
