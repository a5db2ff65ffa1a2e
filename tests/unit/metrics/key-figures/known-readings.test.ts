import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../../server/src/analysis';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { readSeed } from '../../../support/seeds';
import { keyFiguresIn, line, openingOf } from './call';

/** What is said, line for line, with all its places. */
function saidIn(analysis: Analysis): string[] {
  return keyFiguresOf(analysis).rows.map(
    (row) => `${line(row)} ${row.places.map((place) => `${place.line}:${place.start} ${place.status}`).join(' ')}`,
  );
}

function call(...paragraphs: readonly string[]): string {
  const lines = ['Operator', 'Operator', openingOf('2024-Q3'), '開場。', 'Jane Doe - CFO', 'Jane Doe - CFO'];
  for (const paragraph of paragraphs) lines.push(paragraph, '譯文。');
  return lines.join('\n');
}

describe('the key figures of the next version of a call', () => {
  for (const name of ['northgate-optics-2024q3', 'lanhu-biopharma-2024h1'] as const) {
    it(`are those of its text alone, whatever was taken out of ${name}`, () => {
      const text = readSeed(name);
      const before = analyse(text);
      const lines = text.split('\n');
      fc.assert(
        fc.property(fc.nat({ max: lines.length - 1 }), fc.integer({ min: 1, max: 4 }), (from, count) => {
          const edited = lines.toSpliced(from, count).join('\n');
          assert.deepEqual(saidIn(analyse(edited, before)), saidIn(analyse(edited)));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('follow what the paragraphs before them say', () => {
    const outlook = 'We expect revenue of $50 million.';
    const before = analyse(call('Turning to our outlook for the fourth quarter of 2024.', outlook));
    const after = analyse(call('Turning to our outlook for the first quarter of 2025.', outlook), before);
    assert.deepEqual(keyFiguresOf(before).rows.map(line), ['revenue 2024-Q4 50000000 USD guidance']);
    assert.deepEqual(keyFiguresOf(after).rows.map(line), ['revenue 2025-Q1 50000000 USD guidance']);
  });

  it('follow what is said of the whole call', () => {
    const income = 'Operating income was $5 million.';
    const before = analyse(call('Thank you.', income));
    const after = analyse(call('Unless otherwise noted, all results are non-GAAP.', income), before);
    assert.deepEqual(keyFiguresOf(before).rows.map(line), ['operating-income 2024-Q3 5000000 USD']);
    assert.deepEqual(keyFiguresOf(after).rows.map(line), ['operating-income non-gaap 2024-Q3 5000000 USD']);
  });

  it('are the same for a paragraph that is said again after another', () => {
    const { rows } = keyFiguresIn(
      openingOf('2024-Q3'),
      'Revenue was $5 million.',
      'Thank you.',
      'Revenue was $5 million.',
    );
    assert.deepEqual(
      rows.map(({ places }) => places.map((place) => place.line)),
      [[6, 10]],
    );
  });
});
