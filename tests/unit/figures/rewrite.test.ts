import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../server/src/analysis';
import { extractFigures } from '../../../server/src/figures/extract';
import { groupDigits, writeFigure } from '../../../server/src/figures/notation';
import type { PlacedDifference } from '../../../server/src/figures/placed';
import { type Correction, Corrections } from '../../../server/src/figures/rewrite/correction';
import { joinLines } from '../../support/marked-text';
import { wrongPairs } from './pair-table';

const figureFamily = /^(?:figure|period|direction)-/;
const opening = [
  'Operator',
  'Operator',
  'Welcome to the First Quarter 2022 Earnings Conference Call.',
  '歡迎參加2022年第一季業績電話會議。',
];

function call(source: string, target: string): string {
  return joinLines(...opening, source, target);
}

function codesOf(text: string): string[] {
  return analyse(text)
    .findings.map(({ code }) => code)
    .filter((code) => figureFamily.test(code));
}

function mendable({ differences }: Analysis): PlacedDifference[] {
  return differences.filter(({ source, target }) => source && target);
}

function apply(text: string, corrections: readonly Correction[]): string {
  const lines = text.split('\n');
  for (const { line, start, end, text: written } of [...corrections].reverse()) {
    const own = lines[line] ?? '';
    lines[line] = own.slice(0, start) + written + own.slice(end);
  }
  return joinLines(...lines);
}

/** The pair with its differences mended one after the other, each read anew; the changed side. */
function mended(source: string, target: string, side: 'source' | 'target' = 'target'): string {
  let text = call(source, target);
  for (let left = 5; left > 0; left--) {
    const analysis = analyse(text);
    const [difference] = mendable(analysis);
    const correction = difference && new Corrections(analysis).correct(difference, side);
    if (!correction) break;
    text = apply(text, [correction]);
  }
  return text.split('\n').at(side === 'target' ? -1 : -2) ?? '';
}

describe('Rewriting a figure', () => {
  const cases: readonly (readonly [what: string, source: string, target: string, expected: string])[] = [
    ['commas', 'It was $25 million.', '為2,600萬美元。', '為2,500萬美元。'],
    ['no commas', 'It was $25 million.', '為2600萬美元。', '為2500萬美元。'],
    [
      'commas as the paragraph has them',
      'Sales of $25 million and costs of $9 million.',
      '銷售2600萬美元,成本900萬美元。',
      '銷售2500萬美元,成本900萬美元。',
    ],
    ['a space before the unit', 'It was $7.9 million.', '為 780 萬美元。', '為 790 萬美元。'],
    ['a space that another unit takes over', 'It was $9,500.', '為 950 萬美元。', '為 9,500 美元。'],
    [
      '億 with 萬, as the paragraph does',
      'It was $152.4 million, after $120.5 million.',
      '為1.624億美元,前為1億2,050萬美元。',
      '為1.524億美元,前為1億2,050萬美元。',
    ],
    ['億 with 萬', 'It was $152.4 million.', '為1億6,240萬美元。', '為1億5,240萬美元。'],
    ['萬 where 億 was wrong', 'It was $52.2 million.', '為5.22億美元。', '為5,220萬美元。'],
    ['兆', 'It was $1.2 trillion.', '為1.2億美元。', '為1.2兆美元。'],
    ['万亿', 'It was $1.2 trillion.', '为1.3万亿美元。', '为1.2万亿美元。'],
    ['a mixed ten thousand', 'We have 25,000 ports.', '我們有2萬6,000個連接埠。', '我們有2萬5,000個連接埠。'],
    ['full-width digits', 'It was $7.9 million.', '為７８０萬美元。', '為７９０萬美元。'],
    ['a full-width percent sign', 'It rose 8.5%.', '上升８．４％。', '上升８．５％。'],
    ['百分之', 'Thirty percent of it.', '其中百分之二十。', '其中百分之三十。'],
    ['三成', 'About 35% of it.', '約三成。', '約三成五。'],
    [
      'Chinese numerals',
      'It cost three hundred fifty million dollars.',
      '耗資三億四千萬美元。',
      '耗資三億五千萬美元。',
    ],
    ['two as 兩', 'We had two customers above 10%.', '我們有三位客戶超過10%。', '我們有兩位客戶超過10%。'],
    ['個百分點', 'Margins rose by 150 basis points.', '利潤率上升15個百分點。', '利潤率上升1.5個百分點。'],
    ['個基點', 'Margins rose by 1.5 percentage points.', '利潤率上升250個基點。', '利潤率上升150個基點。'],
    ['Simplified characters', 'It was RMB 1.35 billion.', '为人民币13.2亿元。', '为人民币13.5亿元。'],
    ['the right currency', 'It was $52.2 million.', '為5,220萬歐元。', '為5,220萬美元。'],
    ['a currency that was left out', 'It was $52.2 million.', '為5,220萬元。', '為5,220萬美元。'],
    [
      'the currency as the paragraph writes it',
      'It was $52.2 million, after $50 million.',
      '為5,220萬歐元,前為5,000萬美金。',
      '為5,220萬美金,前為5,000萬美金。',
    ],
    ['English kept in a translation', 'It was $52.2 million.', '為$53.2 million。', '為$52.2 million。'],
    ['the end of a range', 'Guidance is $8.3 to $9.5 million.', '預期為830至9,500萬美元。', '預期為830萬至950萬美元。'],
    ['both ends of a range', 'Guidance is $8.3 to $9.5 million.', '預期為83至95萬美元。', '預期為830至950萬美元。'],
    ['a duration in another unit', 'We signed for two years.', '我們簽了18個月。', '我們簽了24個月。'],
    ['a technical unit', 'We shipped 40 gig products.', '我們出貨40GB產品。', '我們出貨40 gig產品。'],
    ['a vague figure', 'Margin is in the mid-20% range.', '毛利率在20%左右。', '毛利率在25%左右。'],
    ['第一季', 'Q1 revenue grew.', '第二季營收成長。', '第一季營收成長。'],
    ['第一季度', 'Q1 revenue grew.', '第二季度營收成長。', '第一季度營收成長。'],
    ['一季度', 'Q1 revenue grew.', '二季度营收增长。', '一季度营收增长。'],
    ['`Q1`', 'First-quarter revenue grew.', 'Q2營收成長。', 'Q1營收成長。'],
    ['首季', 'Q3 revenue grew.', '首季營收成長。', '第三季營收成長。'],
    ['the year alone', 'In Q3 of 2021 we grew.', '2020年第三季度我們成長了。', '2021年第三季度我們成長了。'],
    ['the year the call gives', 'Q1 sales grew.', '2021年第一季銷售成長。', '2022年第一季銷售成長。'],
    ['a half', 'In the first half of 2024 we grew.', '2024年下半年我們成長了。', '2024年上半年我們成長了。'],
    ['a fiscal year', 'FY2024 was strong.', '2025財年表現強勁。', '2024財年表現強勁。'],
    ['a date', 'It is on August 4, 2022.', '訂於2022 年 8 月 14 日舉行。', '訂於2022 年 8 月 4 日舉行。'],
    ['a date in digits', 'It is on August 4, 2022.', '訂於2022/08/14舉行。', '訂於2022/08/04舉行。'],
    ['a date in numerals', 'It is on August 4.', '訂於八月十四日舉行。', '訂於八月四日舉行。'],
    ['a fall for a rise', 'Revenue grew 17.4%.', '營收年減17.4%。', '營收年增17.4%。'],
    ['a rise for a fall', 'Revenue fell 17.4%.', '营收同比增长17.4%。', '营收同比下降17.4%。'],
    ['a loss for a gain', 'Net income was $7.9 million.', '淨虧損為790萬美元。', '淨利為790萬美元。'],
    ['below for above', 'Up from 90.5%.', '低於90.5%。', '高於90.5%。'],
  ];
  for (const [what, source, target, expected] of cases) {
    it(`writes ${what}: ${expected}`, () => {
      assert.equal(mended(source, target), expected);
      assert.deepEqual(codesOf(call(source, expected)), []);
    });
  }

  const sources: readonly (readonly [what: string, source: string, target: string, expected: string])[] = [
    ['million', 'It was $52.2 million.', '為5,320萬美元。', 'It was $53.2 million.'],
    ['`M`', 'It was $52.2M.', '為5,320萬美元。', 'It was $53.2M.'],
    ['`B` for `M`', 'It was $52.2M.', '為13.5億美元。', 'It was $1.35B.'],
    ['`US$` and bn', 'It was US$1.2bn.', '為13億美元。', 'It was US$1.3bn.'],
    ['digits', 'It was $875,000.', '為86.5萬美元。', 'It was $865,000.'],
    ['basis points', 'It rose 150 basis points.', '上升2.5個百分點。', 'It rose 250 basis points.'],
    ['words', 'Thirty percent of it.', '其中25%。', 'Twenty-five percent of it.'],
    ['a plural', 'We signed for 1 month.', '我們簽了3個月。', 'We signed for 3 months.'],
    ['a quarter', 'First quarter revenue grew.', '第二季營收成長。', 'Second quarter revenue grew.'],
    ['a short quarter', 'In 1Q22 we grew.', '2021年第三季我們成長了。', 'In 3Q21 we grew.'],
    ['a date', 'It is on Aug 4, 2022.', '訂於2022年9月14日。', 'It is on Sept 14, 2022.'],
    ['a day with its ending', 'It is on the 4th of August.', '訂於8月22日。', 'It is on the 22nd of August.'],
  ];
  for (const [what, source, target, expected] of sources) {
    it(`writes ${what} into the source: ${expected}`, () => {
      assert.equal(mended(source, target, 'source'), expected);
      assert.deepEqual(codesOf(call(expected, target)), []);
    });
  }

  it('writes nothing where a figure stands on one side only', () => {
    for (const [source, target] of [
      ['Revenue was $52.2 million, or 44.8% of sales.', '營收為5,220萬美元。'],
      ['Revenue was strong.', '營收強勁,達300萬美元。'],
    ] as const) {
      const analysis = analyse(call(source, target));
      const corrections = new Corrections(analysis);
      assert.ok(analysis.differences.length > 0);
      for (const difference of analysis.differences) assert.equal(corrections.correct(difference, 'target'), undefined);
    }
  });

  it('mends every pair of the table that has two figures which differ', () => {
    for (const [source, target] of wrongPairs) {
      const text = call(source, target);
      if (mendable(analyse(text)).length > 0)
        assert.deepEqual(codesOf(call(source, mended(source, target))), [], target);
    }
  });

  it('is read as the right value, and leaves no finding', () => {
    const scale = fc.constantFrom(1e3, 1e4, 1e6, 1e8, 1e9);
    const form = fc.constantFrom<(value: number) => string>(
      (value) => writeFigure(money(value), 'zh'),
      (value) => writeFigure(money(value), 'zh').replaceAll(',', ''),
      (value) => writeFigure(money(value), 'zh').replace(/([萬億])/, ' $1'),
      (value) => `${groupDigits(value)}美元`,
      (value) => `US$${groupDigits(value)}`,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 9999 }),
        fc.integer({ min: 11, max: 9999 }),
        scale,
        scale,
        form,
        (a, b, x, y, write) => {
          const source = `It was ${writeFigure(money(a * x), 'en')} in all.`;
          const target = `共${write(b * y)}。`;
          const analysis = analyse(call(source, target));
          const [difference] = mendable(analysis);
          fc.pre(difference !== undefined);
          const correction = new Corrections(analysis).correct(difference, 'target');
          assert.ok(correction, target);
          const after = apply(call(source, target), [correction]);
          assert.deepEqual(codesOf(after), [], after);
          const [figure] = extractFigures(after.split('\n').at(-1) ?? '', 'zh');
          assert.equal(figure?.value, a * x, after);
          assert.equal(figure?.unit, 'USD');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is found in time however long the paragraph', () => {
    const many = Array.from({ length: 300 }, (_, at) => `$${at + 11}.5 million`).join(' ');
    const others = Array.from({ length: 300 }, (_, at) => `${at + 11}50萬歐元`).join('、');
    const analysis = analyse(call(many, others));
    // Were the time quadratic, the suite's own limit would end it.
    const found = mendable(analysis).map((difference) => new Corrections(analysis).correct(difference, 'target'));
    assert.ok(found.length > 0);
  });
});

function money(value: number): { kind: 'money'; value: number; unit: 'USD'; text: '' } {
  return { kind: 'money', value, unit: 'USD', text: '' };
}
