import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/analysis';
import { groupDigits, writeFigure } from '../../../server/src/figures/notation';
import { joinLines } from '../../support/marked-text';

const opening = [
  'Operator',
  'Operator',
  'Welcome to the First Quarter 2022 Earnings Conference Call.',
  '歡迎參加2022年第一季業績電話會議。',
];

/** The figure findings of one pair in a call on the first quarter of 2022. */
function findings(source: string, target: string): string[] {
  return analyse(joinLines(...opening, source, target)).findings.map(({ code }) => code);
}

// A last digit of 9 would round up to the value with one digit less, which is right.
const significand = fc.integer({ min: 11, max: 9988 }).filter((digits) => digits % 10 !== 0 && digits % 10 !== 9);

describe('Comparison', () => {
  it('knows the quarter the call is about', () => {
    const { context } = analyse(joinLines(...opening));
    assert.deepEqual(context, { year: 2022, quarter: 1, half: undefined });
  });

  const right: readonly (readonly [string, string])[] = [
    ['Q1 sales grew.', '2022年第一季銷售成長。'],
    ['Sales fell from Q4.', '銷售較2021年第四季下降。'],
    ['Down from 90.5% in Q1 of the prior year.', '低於去年同期的90.5%。'],
    ['Up from Q1 of 2021.', '高於去年同期。'],
    ['Up from last quarter.', '高於2021年第四季。'],
    ['Revenue was $5 million in 2022.', '今年營收為500萬美元。'],
    ['Revenue in the first quarter grew; in the first quarter we also hired.', '第一季營收成長,我們也增聘人手。'],
    ['Sales were $5 million, or 5%.', '占5%,銷售額為500萬美元。'],
  ];
  for (const [source, target] of right)
    it(`agrees: ${source} ↔ ${target}`, () => assert.deepEqual(findings(source, target), []));

  const wrong: readonly (readonly [string, string])[] = [
    ['Q1 sales grew.', '2021年第一季銷售成長。'],
    ['Q1 sales grew.', '2022年第二季銷售成長。'],
    ['Up from Q1 of 2021.', '高於2020年第一季。'],
  ];
  for (const [source, target] of wrong) {
    it(`differs: ${source} ↔ ${target}`, () => assert.deepEqual(findings(source, target), ['period-mismatch']));
  }

  describe('in a call on a half', () => {
    const interim = [
      'Operator',
      'Operator',
      'Welcome to our 2025 interim results briefing.',
      '歡迎參加2025年中期業績簡報會。',
    ];
    const codes = (source: string, target: string): string[] =>
      analyse(joinLines(...interim, source, target)).findings.map(({ code }) => code);

    it('knows the half the call is about', () => {
      const { context } = analyse(joinLines(...interim));
      assert.deepEqual(context, { year: 2025, quarter: undefined, half: 1 });
    });

    const agreeing: readonly (readonly [string, string])[] = [
      ['It was a good half for us.', '我們上半年表現良好。'],
      ['We closed 5 branches in the half.', '2025年上半年我們關閉了5間分行。'],
      ['We did so in this half, and we will do so in the next.', '上半年我們做到了，下半年也會繼續。'],
      ['It was 1.57% in the first half of 2024, 1.55% in the second.', '2024年上半年為1.57%，下半年為1.55%。'],
      ['It was 8% in the half.', '期內為8%。'],
    ];
    for (const [source, target] of agreeing)
      it(`agrees: ${source} ↔ ${target}`, () => assert.deepEqual(codes(source, target), []));

    const differing: readonly (readonly [string, string, string])[] = [
      ['We closed 5 branches in the half.', '下半年我們關閉了5間分行。', 'figure-added'],
      ['We closed 5 branches in the half.', '2024年上半年我們關閉了5間分行。', 'figure-added'],
      [
        'It was 1.57% in the first half of 2024, 1.55% in the second.',
        '2024年上半年為1.57%，2024年上半年為1.55%。',
        'period-mismatch',
      ],
    ];
    for (const [source, target, code] of differing)
      it(`${code}: ${source} ↔ ${target}`, () => assert.deepEqual(codes(source, target), [code]));
  });

  it('finds English and Chinese renderings of one value equal', () => {
    fc.assert(
      fc.property(significand, fc.integer({ min: 2, max: 8 }), (digits, exponent) => {
        const money = { kind: 'money', value: digits * 10 ** exponent, unit: 'USD', text: '' } as const;
        assert.deepEqual(findings(`It was ${writeFigure(money, 'en')}.`, `為${writeFigure(money, 'zh')}。`), []);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a changed digit, scale or currency, at the figure in the translation', () => {
    const change = fc.constantFrom('digit', 'scale', 'currency');
    fc.assert(
      fc.property(significand, fc.integer({ min: 4, max: 8 }), change, (digits, exponent, what) => {
        const money = { kind: 'money', value: digits * 10 ** exponent, unit: 'USD', text: '' } as const;
        const wrong = {
          ...money,
          value: what === 'digit' ? (digits + 1) * 10 ** exponent : what === 'scale' ? money.value * 10 : money.value,
          unit: what === 'currency' ? 'EUR' : 'USD',
        };
        const source = `It was ${writeFigure(money, 'en')}.`;
        const target = `為${writeFigure(wrong, 'zh')}。`;
        const [finding, ...others] = analyse(joinLines(...opening, source, target)).findings;
        assert.equal(finding?.code, 'figure-mismatch', `${source} ${target}`);
        assert.deepEqual(others, []);
        assert.equal(target.slice(finding.start, finding.end), writeFigure(wrong, 'zh'));
        assert.equal(finding.related.length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('reports any other percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (a, b) => {
        const codes = findings(`It rose ${groupDigits(a / 10)}%.`, `上升${groupDigits(b / 10)}%。`);
        assert.deepEqual(codes, a === b ? [] : ['figure-mismatch']);
      }),
      { numRuns: 60 },
    );
  });

  it('reports any other quarter or year', () => {
    const quarter = fc.record({
      year: fc.integer({ min: 2015, max: 2030 }),
      part: fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'),
    });
    const written = (it: { year: number; part: string }, language: 'en' | 'zh'): string =>
      writeFigure({ kind: 'period', value: `${it.year}-${it.part}`, unit: undefined, text: '' }, language);
    fc.assert(
      fc.property(quarter, quarter, (a, b) => {
        const codes = findings(`We grew in ${written(a, 'en')}.`, `我們在${written(b, 'zh')}成長。`);
        assert.deepEqual(codes, a.year === b.year && a.part === b.part ? [] : ['period-mismatch']);
      }),
      { numRuns: 60 },
    );
  });

  it('reports any reversed direction', () => {
    const up = fc.tuple(
      fc.constantFrom('up', 'grew', 'increased', 'rose by'),
      fc.constantFrom('年增', '成長', '增加了', '上升約'),
    );
    const down = fc.tuple(
      fc.constantFrom('down', 'fell', 'decreased', 'dropped by'),
      fc.constantFrom('年減', '下降', '減少了', '下滑約'),
    );
    fc.assert(
      fc.property(up, down, fc.integer({ min: 1, max: 99 }), fc.boolean(), (rise, fall, percent, rises) => {
        const [source, same, reversed] = rises ? [rise[0], rise[1], fall[1]] : [fall[0], fall[1], rise[1]];
        assert.deepEqual(findings(`Sales ${source} ${percent}%.`, `銷售${same}${percent}%。`), []);
        assert.deepEqual(findings(`Sales ${source} ${percent}%.`, `銷售${reversed}${percent}%。`), [
          'direction-mismatch',
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
