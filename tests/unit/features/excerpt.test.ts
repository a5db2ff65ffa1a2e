import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth, excerpt, printable } from '../../../server/src/features/excerpt';

describe('an excerpt', () => {
  it('is the text where there is room', () => {
    assert.equal(excerpt('Thank you.', 20), 'Thank you.');
    assert.equal(excerpt('謝謝大家。', 10), '謝謝大家。');
  });

  it('ends after a whole word', () => {
    assert.equal(excerpt('Total revenue for the quarter', 16), 'Total revenue…');
    assert.equal(excerpt('Total revenue, for the quarter', 16), 'Total revenue…');
    assert.equal(excerpt('Revenue was $52.2 million', 15), 'Revenue was…');
    assert.equal(excerpt('Supercalifragilistic', 8), 'Superca…');
  });

  it('ends after a whole character of Chinese', () => {
    assert.equal(excerpt('第一季總營收年增', 9), '第一季總…');
    assert.equal(excerpt('第一季，總營收年增', 9), '第一季…');
  });

  it('never takes more room than it has, nor breaks a surrogate pair', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, room) => {
        const short = excerpt(text, room);
        assert.ok(displayWidth(short) <= room);
        assert.doesNotThrow(() => encodeURIComponent(short));
      }),
    );
  });

  it('has no characters that break a line or turn it round', () => {
    assert.equal(printable('a\u0000b\u202Ec\u2028d\u001B[31m'), 'a b c d [31m');
  });
});
