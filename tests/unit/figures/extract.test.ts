import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/figures/extract';
import type { Language } from '../../../server/src/transcript/model';

/** A text with what is read in it: `text kind value unit`, `~` before an approximate one. */
type Case = readonly [text: string, ...figures: readonly string[]];

function read(text: string, language: Language): string[] {
  return extractFigures(text, language)
    .filter((figure) => !figure.implicit)
    .map(
      ({ text: written, kind, value, unit, approximate }) =>
        `${approximate ? '~' : ''}${written} ${kind} ${value}${unit ? ` ${unit}` : ''}`,
    );
}

const english: readonly Case[] = [
  ['it cost us $1.3 million', '$1.3 million money 1300000 USD'],
  ['between $12 and $15 million', '$12 money 12000000 USD', '$15 million money 15000000 USD'],
  ['a penny above, up 1.3 points', 'a penny money 0.01 USD', '1.3 points percent 1.3 %'],
  ['a 30-basis-point headwind', '30-basis-point percent 0.3 %'],
  ['two to three quarters of inventory', 'two duration 2 quarter', 'three quarters duration 3 quarter'],
  ['six or seven years', 'six duration 6 year', 'seven years duration 7 year'],
  ['scored 27 points in the 5-for-1 split', '27 quantity 27 points'],
  [
    'the S&P 500, Fortune 500, a 510(k)',
    'S&P 500 identifier S&P 500',
    'Fortune 500 identifier Fortune 500',
    '510(k) identifier 510(k)',
  ],
  ['a question from June Watanabe; June was a record', 'June date 06'],
  ['up for the third quarter in a row'],
  ['$52.2 million', '$52.2 million money 52200000 USD'],
  ['US$3bn and $1.2T', 'US$3bn money 3000000000 USD', '$1.2T money 1200000000000 USD'],
  ['RMB 1.3 billion, NT$96 million', 'RMB 1.3 billion money 1300000000 CNY', 'NT$96 million money 96000000 TWD'],
  ['5 million dollars, 20 million euros', '5 million dollars money 5000000 USD', '20 million euros money 20000000 EUR'],
  ['$0.30 to $0.35 per share', '$0.30 money 0.3 USD', '$0.35 money 0.35 USD'],
  ['$8.3 to $9.5 million', '$8.3 money 8300000 USD', '$9.5 million money 9500000 USD'],
  ['$51-54 million', '$51 money 51000000 USD', '54 million money 54000000 USD'],
  ['half a billion dollars', 'half a billion dollars money 500000000 USD'],
  ['about $3 million', '~$3 million money 3000000 USD'],
  ['17.4% and thirty percent', '17.4% percent 17.4 %', 'thirty percent percent 30 %'],
  ['150 basis points', '150 basis points percent 1.5 %'],
  ['15 to 20%', '15 percent 15 %', '20% percent 20 %'],
  ['mid-20% range, high 30s, low 20s', '~mid-20% percent 25 %', '~high 30s percent 38 %', '~low 20s percent 22 %'],
  ['mid-teens, low single digits', '~mid-teens percent 15 %', '~low single digits percent 2 %'],
  ['mid- to high-20s', '~mid percent 25 %', '~high-20s percent 28 %'],
  ['Q1, 1Q23 and Q3 of 2022', 'Q1 period Q1', '1Q23 period 2023-Q1', 'Q3 of 2022 period 2022-Q3'],
  ['second quarter of fiscal 2024', 'second quarter of fiscal 2024 period 2024-Q2'],
  ['Fourth quarter and full year 2021', 'Fourth quarter and full year 2021 period 2021-Q4+2021-FY'],
  ['third and fourth quarters of 2022', 'third period 2022-Q3', 'fourth quarters of 2022 period 2022-Q4'],
  ['first half of 2024, 2H22', 'first half of 2024 period 2024-H1', '2H22 period 2022-H2'],
  ['FY2024, fiscal 2023, 2022', 'FY2024 period 2024-FY', 'fiscal 2023 period 2023-FY', '2022 period 2022'],
  ['December 31, 2021', 'December 31, 2021 date 2021-12-31'],
  ['March 31 and 4 August 2022', 'March 31 date 03-31', '4 August 2022 date 2022-08-04'],
  ['in May we may march', 'May date 05'],
  ['1.5 years, an 18-month lease', '1.5 years duration 1.5 year', '18-month duration 18 month'],
  ['400G, 400 gig, 8-inch', '400G quantity 400 gigabit', '400 gig quantity 400 gigabit', '8-inch quantity 8 inch'],
  ['1.6T optics', '1.6T quantity 1.6 terabit'],
  ['27.5 million shares', '27.5 million shares quantity 27500000 shares'],
  ['top 10 customers', '10 quantity 10 customers'],
  ['two customers, one in Asia and one in Europe', 'two quantity 2 customers', 'one quantity 1', 'one quantity 1'],
  [
    'COVID-19, Form 10-K, Tier 1, 5G',
    'COVID-19 identifier COVID-19',
    '10-K identifier 10-K',
    'Tier 1 identifier Tier 1',
    '5G identifier 5G',
  ],
  ['2,000 employees in 2000', '2,000 quantity 2000 employees', '2000 period 2000'],
  ['fiscal 2024 second quarter, FY24 Q2', 'fiscal 2024 second quarter period 2024-Q2', 'FY24 Q2 period 2024-Q2'],
  ["9M24, in '22", '9M duration 9 month', '24 period 2024', '22 period 2022'],
  [
    '12 working days, 3.4 billion kilowatt-hours',
    '12 working days duration 12 day',
    '3.4 billion kilowatt-hours quantity 3400000000 kilowatt-hour',
  ],
  ['62.3 HK cents, RMB 23.5 cents', '62.3 HK cents money 0.623 HKD', 'RMB 23.5 cents money 0.235 CNY'],
  ['two dozen stores, a million and a half', 'a million and a half quantity 1500000'],
  ['low-to-mid single digits', '~low percent 2 %', '~mid single digits percent 5 %'],
  ['The ratio was 2.05, or 20.5 on paper.', '2.05 quantity 2.05', '20.5 quantity 20.5'],
  [
    'for the full year 2023, our full year of 2024',
    'full year 2023 period 2023-FY',
    'full year of 2024 period 2024-FY',
  ],
  // What is no figure.
  ['in the half, a good half, this half and the next.'],
  ['seven in ten, the March quarter, 0400 GMT'],
  ['one of the best, at one point, once'],
  ['the 21st century, our first customer'],
  ['at 9:30 a.m., 24/7, 1-800-555-0199'],
  ['see www.example.com/2023/q3 or ir@example2.com'],
  ['B2B, Web3'],
  [
    'CET1, the A100, HBM3E and VB-204',
    'CET1 identifier CET1',
    'A100 identifier A100',
    'HBM3E identifier HBM3E',
    'VB-204 identifier VB-204',
  ],
  ['+1 (800) 555-0100, (800) 555-0100, +886-2-2700-9999'],
  ['1) growth; 2) margins'],
  ['two thirds of it, one-third'],
  ['recent, Matt, percentage'],
  ['year-over-year, quarter-to-quarter'],
];

const chinese: readonly Case[] = [
  ['4 億 1,270 萬美元', '4 億 1,270 萬美元 money 412700000 USD'],
  ['40% 出頭, 四成出頭', '~40% 出頭 percent 42 %', '~四成出頭 percent 42 %'],
  ['七成半, 3成, 約三成為美元', '七成半 percent 75 %', '3成 percent 30 %', '~三成 percent 30 %'],
  ['112年度, 民國113年第二季', '112年度 period 2023-FY', '民國113年第二季 period 2024-Q2'],
  ['5月15日和16日', '5月15日 date 05-15', '16日 date 05-16'],
  ['連續第三季成長'],
  ['增加三倍至12萬噸', '三倍 quantity 3 times', '12萬噸 quantity 120000 ton'],
  ['二期臨床, 標普500', '二期 identifier 二期', '標普500 identifier 標普500'],
  ['較一年前的5億', '5億 quantity 500000000'],
  ['5,220萬美元', '5,220萬美元 money 52200000 USD'],
  ['790 萬美元', '790 萬美元 money 7900000 USD'],
  ['1億2,000萬美元', '1億2,000萬美元 money 120000000 USD'],
  ['三億五千萬美元', '三億五千萬美元 money 350000000 USD'],
  ['人民幣13億元', '人民幣13億元 money 1300000000 CNY'],
  ['新台幣9,600萬元', '新台幣9,600萬元 money 96000000 TWD'],
  ['1.2万亿美元', '1.2万亿美元 money 1200000000000 USD'],
  ['US$5.2億', 'US$5.2億 money 520000000 USD'],
  ['$52.2 million', '$52.2 million money 52200000 USD'],
  ['900萬至1,000萬美元', '900萬 money 9000000 USD', '1,000萬美元 money 10000000 USD'],
  ['人民币27.5亿元至28.5亿元', '人民币27.5亿元 money 2750000000 CNY', '28.5亿元 money 2850000000 CNY'],
  ['50美分', '50美分 money 0.5 USD'],
  ['17.4%', '17.4% percent 17.4 %'],
  ['１７．４％', '１７．４％ percent 17.4 %'],
  ['百分之三十', '百分之三十 percent 30 %'],
  ['三成五', '三成五 percent 35 %'],
  ['1.5個百分點', '1.5個百分點 percent 1.5 %'],
  ['310個基點', '310個基點 percent 3.1 %'],
  ['15至20%', '15 percent 15 %', '20% percent 20 %'],
  ['20%左右', '~20% percent 20 %'],
  ['第一季與第三季度', '第一季 period Q1', '第三季度 period Q3'],
  ['首季', '首季 period Q1'],
  ['一季度', '一季度 period Q1'],
  ['2022年第一季', '2022年第一季 period 2022-Q1'],
  ['2021年第四季及全年', '2021年第四季及全年 period 2021-Q4+2021-FY'],
  ['2024財年', '2024財年 period 2024-FY'],
  ['2024年上半年', '2024年上半年 period 2024-H1'],
  ['二〇二四年', '二〇二四年 period 2024'],
  ['2022 年 8 月 4 日', '2022 年 8 月 4 日 date 2022-08-04'],
  ['3月31日與八月', '3月31日 date 03-31', '八月 date 08'],
  ['一年半與18個月', '一年半 duration 1.5 year', '18個月 duration 18 month'],
  ['連續三個季度', '三個季度 duration 3 quarter'],
  ['400G、8吋、5奈米', '400G quantity 400 gigabit', '8吋 quantity 8 inch', '5奈米 quantity 5 nanometer'],
  ['2,750萬股', '2,750萬股 quantity 27500000 shares'],
  ['2萬5,000個', '2萬5,000個 quantity 25000'],
  ['前十大客戶中的兩位客戶', '十大 quantity 10', '兩位 quantity 2 people'],
  ['1.5倍與一點五倍', '1.5倍 quantity 1.5 times', '一點五倍 quantity 1.5 times'],
  ['COVID-19與10-K', 'COVID-19 identifier COVID-19', '10-K identifier 10-K'],
  ['7港仙、22便士、人民幣23.5分', '7港仙 money 0.07 HKD', '22便士 money 0.22 GBP', '人民幣23.5分 money 0.235 CNY'],
  ['12個工作天、升息兩碼、半個百分點', '12個工作天 duration 12 day', '兩碼 percent 0.5 %', '半個百分點 percent 0.5 %'],
  ['中至高個位數', '~中 percent 5 %', '~高個位數 percent 8 %'],
  ['2024財年第二財季', '2024財年第二財季 period 2024-Q2'],
  ['1945年與1925年', '1945年 period 1945', '1925年 period 1925'],
  ['是疲軟的一塊，五塊錢，兩倍半', '五塊 money 5 CNY', '兩倍半 quantity 2.5 times'],
  ['1美元兌7.24元', '1美元 money 1 USD', '7.24元 money 7.24 CNY'],
  // What is no figure.
  ['逾百家、上千名、近萬人、百公里'],
  ['一個、一些、一旦、萬一、一流、之一、進一步、下一代'],
  ['兩位數成長'],
  ['第二個問題'],
  ['這一成長十分強勁'],
  ['最近、近期、週一、星期三'],
];

describe('Extraction', () => {
  for (const [text, ...expected] of english) it(`en: ${text}`, () => assert.deepEqual(read(text, 'en'), expected));
  for (const [text, ...expected] of chinese) it(`zh: ${text}`, () => assert.deepEqual(read(text, 'zh'), expected));

  it('spans the figure and nothing else', () => {
    const text = '營收為 5,220萬美元,年增34%。';
    for (const figure of extractFigures(text, 'zh')) assert.equal(text.slice(figure.start, figure.end), figure.text);
  });
});

describe('Extraction from hostile lines', () => {
  const hostile: readonly (readonly [string, Language])[] = [
    ['one hundred and ', 'en'],
    ['$1,1,1,1', 'en'],
    ['Q1 of the ', 'en'],
    ['mid-20 to ', 'en'],
    ['零', 'zh'],
    ['〇', 'zh'],
    ['一億', 'zh'],
    ['百千萬', 'zh'],
    ['億', 'zh'],
    ['a couple hundred ', 'en'],
    ['the next ', 'en'],
    ['1 in 2 ', 'en'],
  ];
  for (const [unit, language] of hostile) {
    // What is quadratic, or calls itself for each repetition, does not end in time or overflows the stack.
    it(`ends: ${unit}`, () => {
      for (const figure of extractFigures(unit.repeat(200_000 / unit.length), language)) {
        assert.ok(typeof figure.value === 'string' || Number.isFinite(figure.value));
      }
    });
  }

  it('drops numbers that are too large to be any', () => {
    assert.deepEqual(read(`${'9'.repeat(400)}%`, 'en'), []);
    assert.deepEqual(read(`$${'9'.repeat(400)} million`, 'en'), []);
    assert.deepEqual(read(`${'一'.repeat(400)}元`, 'zh'), []);
  });
});
