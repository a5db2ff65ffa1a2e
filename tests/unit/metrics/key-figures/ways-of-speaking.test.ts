import assert from 'node:assert/strict';
import { linesIn } from './call';

/** A period that a call reports on, what is said in it, and the key figures, a line each. */
type Case = readonly [period: string, said: string, ...keyFigures: readonly string[]];

/** Lists told in order, businesses as subjects, asides, outlooks and comparisons, as people come to speak of them. */
const cases: readonly Case[] = [
  [
    '2024-Q3',
    'Lasers contributed 20% of product revenue in the third quarter, while lenses and mirrors accounted for 32% and 17%, respectively. Premium optics, defined as lenses and above, accounted for 69% of product revenue.',
    'revenue-share [Lasers] of [product] 2024-Q3 20 %',
    'revenue-share [lenses] of [product] 2024-Q3 32 %',
    'revenue-share [mirrors] of [product] 2024-Q3 17 %',
    'revenue-share [Premium optics] of [product] 2024-Q3 69 %',
  ],
  [
    '2024-Q3',
    'By platform, robots increased 11% quarter-over-quarter and accounted for 51% of our third quarter revenue. Drones increased 16% to account for 34%, and sensors declined 6% and made up 15%.',
    'revenue [robots] 2024-Q3 qoq 11 %',
    'revenue-share [robots] 2024-Q3 51 %',
    'revenue [Drones] 2024-Q3 qoq 16 %',
    'revenue-share [Drones] 2024-Q3 34 %',
    'revenue [sensors] 2024-Q3 qoq -6 %',
    'revenue-share [sensors] 2024-Q3 15 %',
  ],
  [
    '2024-Q3',
    'By segment, lasers were $81.6 million, lenses were $42.1 million and mirrors $24.6 million, representing 55%, 28% and 17% of total revenue, respectively.',
    'revenue [lasers] 2024-Q3 81600000 USD',
    'revenue [lenses] 2024-Q3 42100000 USD',
    'revenue [mirrors] 2024-Q3 24600000 USD',
    'revenue-share [lasers] 2024-Q3 55 %',
    'revenue-share [lenses] 2024-Q3 28 %',
    'revenue-share [mirrors] 2024-Q3 17 %',
  ],
  [
    '2024-Q3',
    'Pumps brought 44% of revenue, down 3% year-on-year; valves 31%; and others, mainly tooling, 25%.',
    'revenue-share [Pumps] 2024-Q3 44 %',
    'revenue-share [valves] 2024-Q3 31 %',
    'revenue-share [others] 2024-Q3 25 %',
  ],
  [
    '2024-Q3',
    'Revenues from Norway, Denmark and the rest of Europe were $12 million, $4.5 million and $6 million, respectively.',
    'revenue [Norway] 2024-Q3 12000000 USD',
    'revenue [Denmark] 2024-Q3 4500000 USD',
    'revenue [rest of Europe] 2024-Q3 6000000 USD',
  ],
  [
    '2024-Q3',
    'Gross margin, operating margin and net margin were 57.8%, 47.5% and 42.8%.',
    'gross-margin 2024-Q3 57.8 %',
    'operating-margin 2024-Q3 47.5 %',
    'net-margin 2024-Q3 42.8 %',
  ],
  [
    '2024-Q3',
    'In Oceania, revenue was $420 million, down 4%.',
    'revenue [Oceania] 2024-Q3 420000000 USD',
    'revenue [Oceania] 2024-Q3 yoy -4 %',
  ],
  [
    '2024-Q3',
    'Commercial Systems was steadier than exciting. Revenue of $7.8 million was down 18.3% year-over-year.',
    'revenue [Commercial Systems] 2024-Q3 7800000 USD',
    'revenue [Commercial Systems] 2024-Q3 yoy -18.3 %',
  ],
  [
    '2024-Q3',
    'Operating expenses were $21 million on a GAAP basis and $16 million on a non-GAAP basis.',
    'operating-expenses gaap 2024-Q3 21000000 USD',
    'operating-expenses non-gaap 2024-Q3 16000000 USD',
  ],
  [
    '2024-Q3',
    'Our lamp segment had sales of $2.7 million, up 17%, and Desks more than tripled to $1.5 million.',
    'revenue [lamp segment] 2024-Q3 2700000 USD',
    'revenue [lamp segment] 2024-Q3 yoy 17 %',
    'revenue [Desks] 2024-Q3 1500000 USD',
  ],
  [
    '2024-Q3',
    'Sequentially, revenue was up 4.1%, and year over year it was up 28%.',
    'revenue 2024-Q3 qoq 4.1 %',
    'revenue 2024-Q3 yoy 28 %',
  ],
  [
    '2024-Q3',
    'Revenue was $9 million, up 2.1% as reported, up 3.4% organically and 2.8% in constant currency.',
    'revenue 2024-Q3 9000000 USD',
    'revenue 2024-Q3 yoy 2.1 %',
    'organic-growth 2024-Q3 yoy 3.4 %',
    'constant-currency-growth 2024-Q3 yoy 2.8 %',
  ],
  [
    '2024-Q3',
    "Non-GAAP gross margin was 34.7%, up 160 basis points sequentially on better mix and better utilization, although that's still down 320 basis points from the 37.9% we reported a year ago.",
    'gross-margin non-gaap 2024-Q3 34.7 %',
    'gross-margin non-gaap 2024-Q3 qoq 1.6 percentage-points',
    'gross-margin non-gaap 2024-Q3 yoy -3.2 percentage-points',
    'gross-margin non-gaap 2023-Q3 37.9 %',
  ],
  [
    '2024-Q3',
    'Lamp revenue was $52 million, more than four times the $13 million in Q3 of last year and up 12% sequentially.',
    'revenue [Lamp] 2024-Q3 52000000 USD',
    'revenue [Lamp] 2023-Q3 13000000 USD',
    'revenue [Lamp] 2024-Q3 qoq 12 %',
  ],
  [
    '2024-Q3',
    'That compares with a net loss of $13 million, or 27 cents per share, in Q2 and with net income of $7 million, or 16 cents per diluted share, in the third quarter a year ago.',
    'net-income 2024-Q2 -13000000 USD',
    'eps 2024-Q2 -0.27 USD',
    'net-income 2023-Q3 7000000 USD',
    'eps 2023-Q3 0.16 USD',
  ],
  [
    '2024-Q3',
    'Free cash flow was $8.6 million, for a free cash flow margin of 20.9%. In the same period of last year, those numbers were $6.1 million and 17.8%.',
    'free-cash-flow 2024-Q3 8600000 USD',
    'free-cash-flow-margin 2024-Q3 20.9 %',
    'free-cash-flow 2023-Q3 6100000 USD',
    'free-cash-flow-margin 2023-Q3 17.8 %',
  ],
  [
    '2024-Q3',
    'Mirrors, which were a problem for us in fiscal 2022, grew 26% and are now 28% of revenue. Backlog, which we expect to ship next year, was $9 million.',
    'revenue [Mirrors] 2024-Q3 yoy 26 %',
    'revenue-share [Mirrors] 2024-Q3 28 %',
    'backlog 2024-Q3 9000000 USD',
  ],
  [
    '2024-Q3',
    'Days of inventory increased by 4 days to 87 days, and receivables turned in line with plan.',
    'inventory-days 2024-Q3 87 day',
  ],
  [
    '2024-Q3',
    'Borrowings came down from $21 million to $18 million, compared with $25 million at December 31, 2023.',
    'debt 2024-Q2 21000000 USD',
    'debt 2024-Q3 18000000 USD',
    'debt 2023-Q4 25000000 USD',
  ],
  [
    '2024-Q3',
    'Our credit cost was 62 basis points, compared with 47 basis points a year ago, and expected credit losses were $18 million.',
    'credit-cost 2024-Q3 0.62 %',
    'credit-cost 2023-Q3 0.47 %',
    'credit-loss-provision 2024-Q3 18000000 USD',
  ],
  [
    '2024-Q3',
    'We bought back 1.3 million shares for $85 million, and $215 million remains of the $300 million authorization.',
    'share-repurchases 2024-Q3 85000000 USD',
  ],
  [
    '2024-Q3',
    'We have 2,310 customers spending more than $100,000 in ARR, and 1,200 employees in five countries.',
    'headcount 2024-Q3 1200 employees',
  ],
  [
    '2024-Q3',
    'Core operating loss was minus $3.5 million, with an operating margin of negative 2%, an improvement from a year ago when the operating loss was minus $9 million.',
    'operating-income 2024-Q3 -3500000 USD',
    'operating-margin 2024-Q3 -2 %',
    'operating-income 2023-Q3 -9000000 USD',
  ],
  [
    '2024-Q3',
    'The board raised the dividend to $0.17 per share and returned $9 million in dividends.',
    'dividend-per-share 2024-Q3 0.17 USD',
    'dividend 2024-Q3 9000000 USD',
  ],
  ['2024-Q3', 'We booked a net loss of $2 million on the sale of a plant, and foreign exchange gains were $1 million.'],
  [
    '2024-Q3',
    'We expect EPS to be anywhere from a loss of $0.04 to income of $0.05, and operating expenses of $40 million, plus or minus $1 million.',
    'eps 2024-Q4 -0.04..0.05 USD guidance',
    'operating-expenses 2024-Q4 39000000..41000000 USD guidance',
  ],
  [
    '2024-Q3',
    'We expect a loss per share between $0.01 per share and $0.11 per share, and gross margin of 47%, plus or minus 1.5%.',
    'eps 2024-Q4 -0.01..-0.11 USD guidance',
    'gross-margin 2024-Q4 45.5..48.5 % guidance',
  ],
  [
    '2024-Q3',
    'For the current quarter, we are guiding revenue to be up 6% sequentially.',
    'revenue 2024-Q4 qoq 6 % guidance',
  ],
  [
    '2024-Q3',
    'For full year 2024, we are raising our revenue growth forecast from the mid-teens to more than 25%.',
    'revenue 2024-FY yoy 25 % guidance',
  ],
  [
    '2024-Q3',
    'We are raising our 2024 capital budget from $4 million to a range of $5 million to $6 million.',
    'capital-expenditures 2024-FY 5000000..6000000 USD guidance',
  ],
  [
    '2024-Q3',
    'Let me walk you through our outlook. We expect revenue of $10 million. Operating expenses of about $2 million. Tax rate of 13%.',
    'revenue 2024-Q4 10000000 USD guidance',
    'operating-expenses 2024-Q4 2000000 USD guidance',
    'tax-rate 2024-Q4 13 % guidance',
  ],
  [
    '2024-Q3',
    'Finally, capital expenditures. They were $4 million, and for 2025 I would think of $5 million to $6 million.',
    'capital-expenditures 2024-Q3 4000000 USD',
    'capital-expenditures 2025-FY 5000000..6000000 USD guidance',
  ],
  [
    '2024-Q3',
    'Cash at June 30 was $9 million, and our trailing 12-month free cash flow was $14 million. Revenue in June was $3 million.',
    'cash 2024-Q2 9000000 USD',
  ],
  [
    '2024-Q4',
    'For the full year, we delivered revenue of $15 million and net profit attributable to shareholders of $1 million. Cup sales grew 18% to $7 million last year.',
    'revenue 2024-FY 15000000 USD',
    'net-income 2024-FY 1000000 USD',
    'revenue [Cup] 2024-FY yoy 18 %',
    'revenue [Cup] 2024-FY 7000000 USD',
  ],
  [
    '2024-H1',
    'Profit was up 1.1% on a year ago, and the impaired loan ratio was 2.1%, against 1.9% at the end of last year. Profit before tax was $5 million.',
    'nonperforming-loan-ratio 2024-H1 2.1 %',
    'nonperforming-loan-ratio 2023-H2 1.9 %',
    'pretax-income 2024-H1 5000000 USD',
  ],
];

describe('key figures, however they are said', () => {
  for (const [period, said, ...expected] of cases) {
    it(said, () => assert.deepEqual(linesIn(period, said), expected));
  }
});
