import assert from 'node:assert/strict';
import { linesIn } from './call';

/** What a chief financial officer says of the third quarter of 2024, and the key figures, a line each. */
type Case = readonly [said: string, ...keyFigures: readonly string[]];

/** Businesses and regions that are introduced otherwise than by their revenue. */
const parts: readonly Case[] = [
  [
    'Starting with lighting, revenue was $61 million, up 4% year-on-year and down 3% sequentially. Turning to mirrors. Revenue was $19 million, down 9% sequentially. Inventories are clean again. Lastly, tooling and other was $10 million, down 22% year-on-year.',
    'revenue [lighting] 2024-Q3 61000000 USD',
    'revenue [lighting] 2024-Q3 yoy 4 %',
    'revenue [lighting] 2024-Q3 qoq -3 %',
    'revenue [mirrors] 2024-Q3 19000000 USD',
    'revenue [mirrors] 2024-Q3 qoq -9 %',
    'revenue [tooling and other] 2024-Q3 10000000 USD',
    'revenue [tooling and other] 2024-Q3 yoy -22 %',
  ],
  [
    'Garden revenue was $86.4 million, down 9%. Power Tools, which is our drills, saws and grinders, grew 4% to $48.5 million, and sell-through was up 7%. Paints and Coatings, on the other hand, was $24.6 million, a decrease of 24%. The remaining $13.4 million came from Seeds and Other, which was down 16%.',
    'revenue [Garden] 2024-Q3 86400000 USD',
    'revenue [Garden] 2024-Q3 yoy -9 %',
    'revenue [Power Tools] 2024-Q3 yoy 4 %',
    'revenue [Power Tools] 2024-Q3 48500000 USD',
    'revenue [Paints and Coatings] 2024-Q3 24600000 USD',
    'revenue [Paints and Coatings] 2024-Q3 yoy -24 %',
    'revenue [Seeds and Other] 2024-Q3 13400000 USD',
    'revenue [Seeds and Other] 2024-Q3 yoy -16 %',
  ],
  [
    'Revenue in the Nordics was $79.3 million, down 4%. DACH was $31.2 million, up 2%, which is roughly €28 million at average rates, and Southern Europe was $15.9 million, down 7%.',
    'revenue [Nordics] 2024-Q3 79300000 USD',
    'revenue [Nordics] 2024-Q3 yoy -4 %',
    'revenue [DACH] 2024-Q3 31200000 USD',
    'revenue [DACH] 2024-Q3 yoy 2 %',
    'revenue [Southern Europe] 2024-Q3 15900000 USD',
    'revenue [Southern Europe] 2024-Q3 yoy -7 %',
  ],
  [
    'Now moving to revenue by region. Norway was $44 million, or 34% of the total, down 2% sequentially; Sweden was $28 million, up 3%.',
    'revenue [Norway] 2024-Q3 44000000 USD',
    'revenue-share [Norway] 2024-Q3 34 %',
    'revenue [Norway] 2024-Q3 qoq -2 %',
    'revenue [Sweden] 2024-Q3 28000000 USD',
    'revenue [Sweden] 2024-Q3 qoq 3 %',
  ],
  [
    'By end market, pumps were $44 million, up 3%. Valves were $20 million, down 2%, and fittings were $9 million.',
    'revenue [pumps] 2024-Q3 44000000 USD',
    'revenue [pumps] 2024-Q3 yoy 3 %',
    'revenue [Valves] 2024-Q3 20000000 USD',
    'revenue [Valves] 2024-Q3 yoy -2 %',
    'revenue [fittings] 2024-Q3 9000000 USD',
  ],
  [
    'Lighting revenue was $50 million. For the full year, we now expect Lighting to grow 35% to 40%, Mirrors to grow in the low teens, and Field Services to be down mid-single digits.',
    'revenue [Lighting] 2024-Q3 50000000 USD',
    'revenue [Lighting] 2024-FY yoy 35..40 % guidance',
    'revenue [Mirrors] 2024-FY yoy 12 % guidance',
    'revenue [Field Services] 2024-FY yoy -5 % guidance',
  ],
  [
    'Lighting revenue was $50 million. For the fourth quarter, we expect the following: lighting to be flat sequentially and up in the low single digits year-on-year; and mirrors to be up 6% sequentially.',
    'revenue [Lighting] 2024-Q3 50000000 USD',
    'revenue [lighting] 2024-Q4 yoy 2 % guidance',
    'revenue [mirrors] 2024-Q4 qoq 6 % guidance',
  ],
  [
    'Non-GAAP gross margin was 43.1%, up 210 basis points. Within that, Pumps gross margin was 29.8%, and Valves gross margin was 71.2%.',
    'gross-margin non-gaap 2024-Q3 43.1 %',
    'gross-margin [Pumps] non-gaap 2024-Q3 29.8 %',
    'gross-margin [Valves] non-gaap 2024-Q3 71.2 %',
  ],
  [
    'Our specialty glass unit, which we report within lighting, had an operating loss of $11 million, narrower than the $14 million loss in the same quarter last year.',
    'operating-income [specialty glass unit] 2024-Q3 -11000000 USD',
    'operating-income [specialty glass unit] 2023-Q3 -14000000 USD',
  ],
];

const company: readonly Case[] = [
  [
    'Lighting revenue was $50 million, up 5%. Hurricane Ida cost us $4 million.',
    'revenue [Lighting] 2024-Q3 50000000 USD',
    'revenue [Lighting] 2024-Q3 yoy 5 %',
  ],
  ['In addition, revenue was $50 million.', 'revenue 2024-Q3 50000000 USD'],
  [
    'Free cash flow was $29 million, compared to a use of cash of $9 million a year ago.',
    'free-cash-flow 2024-Q3 29000000 USD',
    'free-cash-flow 2023-Q3 -9000000 USD',
  ],
  ['Operating cash flow was an outflow of $6 million.', 'operating-cash-flow 2024-Q3 -6000000 USD'],
  ['And the team, all 4,200 of them, did a great job.', 'headcount 2024-Q3 4200 employees'],
  ['We are proud of our 4,200 employees around the world.', 'headcount 2024-Q3 4200 employees'],
  ['We are proud of our 300 employees who joined this summer.'],
  [
    'Adjusted EBITDA was $61 million, or 14.6% of revenue. That is up 39% from $44 million last year.',
    'ebitda non-gaap 2024-Q3 61000000 USD',
    'ebitda-margin non-gaap 2024-Q3 14.6 %',
    'ebitda non-gaap 2024-Q3 yoy 39 %',
    'ebitda non-gaap 2023-Q3 44000000 USD',
  ],
  [
    'Revenue was $60 million, which was above the range we gave you in August, and our adjusted EBITDA of $17 million was a record.',
    'revenue 2024-Q3 60000000 USD',
    'ebitda non-gaap 2024-Q3 17000000 USD',
  ],
  ['Subsequent to the end of the quarter, we repurchased an additional $42 million of our shares.'],
  [
    'In March, the Board approved an increase in the quarterly dividend, to $0.62 per share from $0.58.',
    'dividend-per-share 2024-Q3 0.62 USD',
  ],
  [
    'In 2026, we expect a return on equity of 11% or more and a payout ratio of 50%.',
    'return-on-equity 2026-FY 11 % guidance',
    'payout-ratio 2026-FY 50 % guidance',
  ],
];

describe('key figures of the parts of a company', () => {
  for (const [said, ...expected] of parts) it(said, () => assert.deepEqual(linesIn('2024-Q3', said), expected));
});

describe('key figures of the company, and none of its parts', () => {
  for (const [said, ...expected] of company) it(said, () => assert.deepEqual(linesIn('2024-Q3', said), expected));
});
