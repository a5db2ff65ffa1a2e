import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { keyFiguresIn, line, openingOf } from './call';

const call = [
  'Operator',
  'Operator',
  'Welcome to the Acme Corporation first quarter 2022 earnings conference call.',
  '歡迎參加Acme公司2022年第一季業績電話會議。',
  'Jane Doe - CEO',
  'Jane Doe - CEO',
  'Revenue was $52.2 million, up 5.1% year-over-year.',
  '營收為5,220萬美元,年增5.1%。',
  'Max Roe - CFO',
  'Max Roe - CFO',
  'Revenue was $52.2 million, and gross margin was 17.5%.',
  '營收為5,220萬美元,毛利率為17.8%。',
  'We expect Q2 revenue of $56 million to $59 million.',
  '我們預計第二季營收為5,600萬美元至5,900萬美元。',
  'Ann Poe - Analyst',
  'Ann Poe - Analyst',
  'So revenue was $40 million?',
  '所以營收是4,000萬美元?',
].join('\n');

describe('key figures of a call', () => {
  const { rows } = keyFiguresOf(analyse(call));

  it('are one row each, with all the places where they are said', () => {
    assert.deepEqual(
      rows.map((row) => [line(row), row.places.map((place) => place.line + 1)]),
      [
        ['revenue 2022-Q1 52200000 USD', [7, 11]],
        ['revenue 2022-Q1 yoy 5.1 %', [7]],
        ['gross-margin 2022-Q1 17.5 %', [11]],
        ['revenue 2022-Q2 56000000..59000000 USD guidance', [13]],
      ],
    );
  });

  it('say who says them, in both wordings, and whether the translation agrees', () => {
    const places = rows.flatMap((row) => row.places);
    assert.deepEqual(
      places.map(({ speaker, text, translation, status }) => [speaker?.name, text, translation, status]),
      [
        ['Jane Doe', '$52.2 million', '5,220萬美元', 'matched'],
        ['Max Roe', '$52.2 million', '5,220萬美元', 'matched'],
        ['Jane Doe', '5.1%', '5.1%', 'matched'],
        ['Max Roe', '17.5%', '17.8%', 'mismatched'],
        ['Max Roe', '$56 million to $59 million', '5,600萬美元–5,900萬美元', 'matched'],
      ],
    );
  });

  it('are read once, when they are first asked for', () => {
    const analysis = analyse(call);
    assert.equal(keyFiguresOf(analysis), keyFiguresOf(analysis));
  });

  it('take the basis that the call declares for results, and for nothing else', () => {
    const { rows: declared } = keyFiguresIn(
      openingOf('2022-Q1'),
      'Unless otherwise noted, all numbers are on a non-GAAP basis.',
      'Revenue was $52 million and net income was $3 million. On a GAAP basis, net income was $2 million.',
    );
    assert.deepEqual(declared.map(line), [
      'revenue 2022-Q1 52000000 USD',
      'net-income non-gaap 2022-Q1 3000000 USD',
      'net-income gaap 2022-Q1 2000000 USD',
    ]);
  });

  it('are none in a text without figures, in a broken one, and in a list that nobody says', () => {
    for (const text of ['', 'Hello.', 'Revenue of of $ % was -- $', `Revenue was ${'$5 million, '.repeat(5_000)}.`]) {
      assert.deepEqual(keyFiguresIn(openingOf('2022-Q1'), text).rows, []);
    }
  });

  it('stand in a call that does not say its quarter, with the periods that they say themselves', () => {
    const { rows: found } = keyFiguresIn('Welcome to the call.', 'Revenue was $5 million in Q1 2022, up 4%.');
    assert.deepEqual(found.map(line), ['revenue 2022-Q1 5000000 USD', 'revenue 2022-Q1 yoy 4 %']);
  });

  it('take the year that a speaker began with for paragraphs that name no period', () => {
    const { rows: found } = keyFiguresIn(
      openingOf('2024-Q4'),
      'For the full year, revenue was $15 million. In the fourth quarter alone, it was $4 million.',
      'Gross margin was 41%, versus 39% in the prior year.',
      'Turning to the fourth quarter.',
      'Operating expenses were $1 million.',
    );
    assert.deepEqual(found.map(line), [
      'revenue 2024-FY 15000000 USD',
      'revenue 2024-Q4 4000000 USD',
      'gross-margin 2024-FY 41 %',
      'gross-margin 2023-FY 39 %',
      'operating-expenses 2024-Q4 1000000 USD',
    ]);
  });

  it('go by the quarter that the call reports on, not by the one of a report that is referred to', () => {
    const { rows: found } = keyFiguresIn(
      openingOf('2023-Q3'),
      'Please see our Form 10-Q for the quarter ended June 30, 2023.',
      'Backlog was $9 million, up from $8 million at the end of June.',
    );
    assert.deepEqual(found.map(line), ['backlog 2023-Q3 9000000 USD', 'backlog 2023-Q2 8000000 USD']);
  });

  it('know the quarters that are named by their last month', () => {
    const { rows: found } = keyFiguresIn(
      'Welcome to the Acme Corporation first quarter fiscal 2025 earnings call.',
      'For the quarter ended December 28, 2024, revenue was $5 million.',
      'For the March quarter, we expect revenue to grow 4%.',
    );
    assert.deepEqual(found.map(line), ['revenue 2025-Q1 5000000 USD', 'revenue 2025-Q2 yoy 4 % guidance']);
  });

  it('follow a fiscal year that ends in another month', () => {
    const { rows: found } = keyFiguresIn(
      'Welcome to the Acme Corporation third quarter fiscal 2021 earnings call.',
      'For the quarter ended October 25, 2020, revenue was $5 million.',
      'At July 26, 2020, we had $9 million in inventory.',
    );
    assert.deepEqual(found.map(line), ['revenue 2021-Q3 5000000 USD', 'inventory 2021-Q2 9000000 USD']);
  });
});
