import assert from 'node:assert/strict';
import { keyFiguresIn, openingOf } from './call';

/** What does not agree in a call on the first quarter of 2022: kind, figure, and what it should be or is. */
function crossChecks(...paragraphs: readonly string[]): string[] {
  return keyFiguresIn(openingOf('2022-Q1'), ...paragraphs).crossChecks.map(({ kind, place, others, expected, found }) =>
    [
      kind,
      place.text,
      ...others.map(({ text }) => text),
      ...[expected, found].flatMap((value) => (value === undefined ? [] : [Number(value.toFixed(1))])),
    ].join(' | '),
  );
}

describe('contradicting figures', () => {
  it('are told where one thing has two values', () => {
    assert.deepEqual(crossChecks('Revenue was $52.2 million.', 'Total revenue of $52.3 million was a record.'), [
      'contradiction | $52.3 million | $52.2 million',
    ]);
  });

  it('are none where one is rounded, loose, of another period, basis or segment, or measured otherwise', () => {
    for (const other of [
      'Revenue was about $52 million.',
      'Revenue was $52 million.',
      'Revenue was $53 million.',
      'Revenue was $51.7 million in the first quarter of 2021.',
      'CATV revenue was $52.4 million.',
      'Excluding currency effects, revenue was $52.4 million.',
      'In constant dollar terms, revenue was $52.4 million.',
    ]) {
      assert.deepEqual(crossChecks('Revenue was $52.2 million.', other), [], other);
    }
    assert.deepEqual(
      crossChecks('Net loss was $0.31 per share on 39.8 million shares.', 'Weighted average shares were 41.2 million.'),
      [],
    );
    assert.deepEqual(crossChecks('GAAP net income was $5.1 million.', 'Non-GAAP net income was $5.3 million.'), []);
  });
});

describe('growth that does not follow', () => {
  it('is told with the growth that does', () => {
    assert.deepEqual(crossChecks('Revenue was $44 million, up 5% from $40 million in the first quarter of 2021.'), [
      'growth | 5% | $44 million | $40 million | 10',
    ]);
  });

  it('is none where rounding allows it, and where no earlier value is said', () => {
    assert.deepEqual(crossChecks('Revenue was $44 million, up 9% from $40 million in the first quarter of 2021.'), []);
    assert.deepEqual(crossChecks('Revenue was $44 million, up 5% year-over-year.'), []);
  });
});

describe('shares of revenue that do not follow', () => {
  it('are told with the share that does', () => {
    assert.deepEqual(
      crossChecks('Revenue was $52.2 million. Operating expenses were $19.6 million, or 27.5% of revenue.'),
      ['ratio | 27.5% | $19.6 million | $52.2 million | 37.5'],
    );
  });

  it('are none where they follow, and where revenue is not said', () => {
    assert.deepEqual(
      crossChecks('Revenue was $52.2 million. Operating expenses were $19.6 million, or 37.5% of revenue.'),
      [],
    );
    assert.deepEqual(crossChecks('Operating expenses were $19.6 million, or 27.5% of revenue.'), []);
  });
});

describe('several shares of revenue that do not follow', () => {
  const opex = 'Research and development was $12 million, or 30% of revenue.';
  const sales = 'Sales and marketing expenses were $8 million, or 20% of revenue.';

  it('are those of another revenue where none follows', () => {
    assert.deepEqual(crossChecks(`Revenue was $120 million. ${opex} ${sales}`), []);
  });

  it('are told where another one follows', () => {
    assert.deepEqual(
      crossChecks(`Revenue was $40 million. ${opex} Sales and marketing expenses were $8 million, or 25% of revenue.`),
      ['ratio | 25% | $8 million | $40 million | 20'],
    );
  });
});

describe('shares that do not add up', () => {
  it('are told where the sentence says that they are all', () => {
    assert.deepEqual(
      crossChecks(
        '48% of our revenue was from CATV products, 41% was from data center, with the remaining 13% from telecom.',
      ),
      ['shares | 48% | 41% | 13% | 100 | 102'],
    );
  });

  it('are none where rounding allows it, or where some may be left out', () => {
    assert.deepEqual(
      crossChecks(
        '48.3% of our revenue was from CATV products, 41% was from data center, with the remaining 11% from telecom.',
      ),
      [],
    );
    assert.deepEqual(crossChecks('48% of our revenue was from CATV products and 41% was from data center.'), []);
  });
});

describe('segments that do not add up', () => {
  const mix = 'CATV was 50% of revenue and telecom 50%.';

  it('are told where their shares are all of revenue', () => {
    assert.deepEqual(
      crossChecks(
        mix,
        'Revenue was $52.2 million. CATV revenue was $26.1 million, and telecom revenue was $25.1 million.',
      ),
      ['segments | $52.2 million | $26.1 million | $25.1 million | 52200000 | 51200000'],
    );
  });

  it('are none where they add up, or where a segment is not said', () => {
    assert.deepEqual(
      crossChecks(
        mix,
        'Revenue was $52.2 million. CATV revenue was $26.1 million, and telecom revenue was $26 million.',
      ),
      [],
    );
    assert.deepEqual(crossChecks(mix, 'Revenue was $52.2 million. CATV revenue was $25.1 million.'), []);
  });
});
