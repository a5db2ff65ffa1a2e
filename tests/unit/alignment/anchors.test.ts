import assert from 'node:assert/strict';
import { anchorsOf, sharedAnchors } from '../../../server/src/alignment/anchors';

const shared = (source: string, target: string): number => sharedAnchors(anchorsOf(source), anchorsOf(target));

describe('anchors', () => {
  it('are Latin words and the significant digits of numbers', () => {
    assert.deepEqual(anchorsOf('Larkspur的HR於2024年售出5,220萬美元'), new Set(['larkspur', 'hr', '2024', '522']));
    assert.deepEqual(anchorsOf('It was 0.050.'), new Set(['it', 'was', '5']));
  });

  it('are none in a text without either', () => {
    assert.equal(anchorsOf('我們很高興。').size, 0);
    assert.equal(anchorsOf('').size, 0);
  });

  it('are the same in full-width characters', () => {
    assert.deepEqual(anchorsOf('Ｌａｒｋｓｐｕｒ　５，２２０'), anchorsOf('Larkspur 5,220'));
  });

  it('speak for a pair the more the translation shares', () => {
    const source = 'Larkspur sold $52.2 million in 2024.';
    const strong = shared(source, 'Larkspur於2024年售出5,220萬美元。');
    const weak = shared(source, 'Larkspur於2023年售出6,130萬美元。');
    assert.ok(strong > weak && weak > 0 && strong <= 1);
    assert.equal(shared(source, '我們很高興。'), 0);
  });
});
