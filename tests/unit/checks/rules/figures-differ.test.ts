import assert from 'node:assert/strict';
import type { Finding } from '../../../../server/src/checks/finding';
import { messagesFor } from '../../../../server/src/messages/messages';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';

/** A call on the first quarter of 2024 in which one pair is said. */
function call(source: string, target: string): string {
  return joinLines(
    ...['Operator', 'Operator'],
    'Welcome to the Larkspur Robotics first quarter 2024 earnings call.',
    '歡迎參加Larkspur Robotics 2024年第一季財報電話會議。',
    ...['Mara Ellison - CFO', 'Mara Ellison - CFO'],
    ...[source, target],
  );
}

/** What is reported on a pair, and the texts that the report and its related place stand on. */
function reported(source: string, target: string): { finding: Finding; on: string; related: string[] } {
  const text = call(source, target);
  const finding = onlyFinding(text);
  return { finding, on: textAt(text, finding), related: finding.related.map((place) => textAt(text, place)) };
}

const inEnglish = (source: string, target: string): string =>
  reported(source, target).finding.message(messagesFor('en'));

describe('figure-mismatch', () => {
  it('stands on the figure of the translation, as an error, and leads to that of the source', () => {
    const { finding, on, related } = reported('Revenue was $48.6 million.', '營收為4,680萬美元。');
    assert.deepEqual([finding.code, finding.severity, finding.line], ['figure-mismatch', 'error', 7]);
    assert.deepEqual([on, related], ['4,680萬美元', ['$48.6 million']]);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'The source says $48.6 million (48,600,000 USD), the translation 4,680萬美元 (46,800,000 USD).',
      '原文為 $48.6 million（48,600,000 USD），譯文為 4,680萬美元（46,800,000 USD）。',
      '原文为 $48.6 million（48,600,000 USD），译文为 4,680萬美元（46,800,000 USD）。',
    ]);
  });

  it('says by how much where a scale slipped', () => {
    assert.match(inEnglish('Revenue was $48.6 million.', '營收為4.86億美元。'), /: 10 times too large\.$/);
    assert.match(inEnglish('Revenue was $48.6 million.', '營收為486萬美元。'), /: 10 times too small\.$/);
  });

  it('says so where only the currency differs', () => {
    assert.match(inEnglish('Revenue was $48.6 million.', '營收為4,860萬歐元。'), /: the unit or currency differs\.$/);
  });

  it('is a warning where a side speaks loosely', () => {
    const { finding } = reported('Gross margin was about 31%.', '毛利率約為35%。');
    assert.deepEqual([finding.code, finding.severity], ['figure-mismatch', 'warning']);
  });
});

describe('figure-missing', () => {
  it('stands on the figure of the source, as a warning, and leads to the translation', () => {
    const target = '毛利率為31%，高於去年。';
    const { finding, on, related } = reported('Margin was 31%, up from 28%.', target);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['figure-missing', 'warning', 6]);
    assert.deepEqual([on, related], ['28%', [target]]);
    assert.deepEqual(inThreeLanguages(finding.message), [
      '28% is missing from the translation.',
      '譯文漏了 28%。',
      '译文漏了 28%。',
    ]);
  });
});

describe('figure-added', () => {
  it('stands on the figure of the translation, as a warning, and leads to the source', () => {
    const { finding, on, related } = reported('We grew.', '我們成長了5%。');
    assert.deepEqual([finding.code, finding.severity, finding.line], ['figure-added', 'warning', 7]);
    assert.deepEqual([on, related], ['5%', ['We grew.']]);
    assert.deepEqual(inThreeLanguages(finding.message), [
      '5% stands in the translation only.',
      '5% 只出現在譯文中。',
      '5% 只出现在译文中。',
    ]);
  });
});

describe('period-mismatch', () => {
  it('stands on the period of the translation, as an error, and leads to that of the source', () => {
    const { finding, on, related } = reported('We expect Q2 revenue to grow.', '我們預期第三季營收成長。');
    assert.deepEqual([finding.code, finding.severity, finding.line], ['period-mismatch', 'error', 7]);
    assert.deepEqual([on, related], ['第三季', ['Q2']]);
  });
});

describe('direction-mismatch', () => {
  it('stands on the figure of the translation, as an error, and names both words', () => {
    const { finding, on, related } = reported('Revenue rose 5% in Q1.', '第一季營收下降5%。');
    assert.deepEqual([finding.code, finding.severity, finding.line], ['direction-mismatch', 'error', 7]);
    assert.deepEqual([on, related], ['5%', ['5%']]);
    for (const said of inThreeLanguages(finding.message)) assert.match(said, /rose.+下降/);
  });

  it('says that a side does not tell which way its figure goes', () => {
    const { finding, on, related } = reported('Revenue was $25 million, up 34%.', '營收為2,500萬美元，34%。');
    assert.deepEqual([finding.code, finding.line, on, related], ['direction-mismatch', 7, '34%', ['34%']]);
    assert.deepEqual(inThreeLanguages(finding.message), [
      'The source says “up” of 34%; the translation does not say which way 34% goes.',
      '原文 34% 為「up」，譯文未說明 34% 是升是降、是盈是虧。',
      '原文 34% 为“up”，译文未说明 34% 是升是降、是盈是亏。',
    ]);
    assert.match(
      inEnglish('Revenue was $25 million, 34% year-over-year.', '營收為2,500萬美元，年增34%。'),
      /^The translation says “增” of 34%; the source does not/,
    );
  });

  it('is reported once where one word speaks of several figures', () => {
    const source = 'We expect net sales to grow 3% to 4%.';
    assert.deepEqual(reportsIn(call(source, '我們預期淨銷售額下降3%至4%。')), [['direction-mismatch', '3%']]);
  });
});

describe('a slip in a call without any other', () => {
  /** A call that says each figure on both sides, in so many paragraphs, and then one more pair. */
  function longCall(source: string, target: string): string {
    const pairs = Array.from({ length: 31 }, (_, at) => [
      `A machine of plant ${at + 21} costs $${at + 1}.5 million and wastes ${at + 20}.4% of its heat.`,
      `第${at + 21}廠的一部機器要價${at + 1}50萬美元，並浪費${at + 20}.4%的熱能。`,
    ]);
    return joinLines(call(source, target), ...pairs.flat());
  }

  const repeating = 'Sales grew in Q1. Margins were good in Q1, too.';

  it('is a repetition that the translation leaves out, in the sentence that lost it', () => {
    const text = longCall(repeating, '第一季銷售成長。利潤率也很好。');
    const finding = onlyFinding(text);
    assert.deepEqual([finding.code, finding.start], ['figure-missing', repeating.lastIndexOf('Q1')]);
    assert.deepEqual(reportsIn(longCall(repeating, '第一季銷售成長。第一季利潤率也很好。')), []);
  });

  it('is none in a call that does so elsewhere, or that is too short to tell', () => {
    const said = '第一季銷售成長。利潤率也很好。';
    assert.deepEqual(reportsIn(call(repeating, said)), []);
    assert.deepEqual(
      reportsIn(joinLines(longCall(repeating, said), repeating.replaceAll('Q1', 'Q2'), said.replace('一', '二'))),
      [],
    );
  });

  it('is one wrong quarter, though the right one stands elsewhere on both sides', () => {
    const source = 'Sales grew in Q1. They fell in Q4. They grew in Q1, and fell in Q4.';
    const target = '第一季銷售成長。第四季下降。第一季成長，第一季下降。';
    assert.deepEqual(reportsIn(longCall(source, target)), [['period-mismatch', '第一季']]);
  });

  it('is an amount without its currency', () => {
    const source = 'Debt was $67.2 million, up from 62.9 million last quarter.';
    const target = '債務為6,720萬美元，高於上季的6,290萬美元。';
    assert.deepEqual(reportsIn(longCall(source, target)), [['figure-mismatch', '6,290萬美元']]);
    assert.deepEqual(reportsIn(call(source, target)), []);
  });
});

describe('figures', () => {
  it('that agree in value are not reported, in whatever order and scale', () => {
    const source = 'Revenue was $48.6 million, up 12.5% from $43.2 million in Q1 of last year.';
    assert.deepEqual(reportsIn(call(source, '去年第一季營收為4,320萬美元，本季成長12.5%，達0.486億美元。')), []);
  });

  it('of a paragraph that lost its other side are not reported one by one', () => {
    const source = 'Revenue was $48.6 million, up 12.5% from $43.2 million.';
    const target = '營收為4,860萬美元，較4,320萬美元成長12.5%。';
    const said = ['We grew in every region.', '我們在各地區均有成長。'];
    assert.deepEqual(reportsIn(joinLines(call('We grew.', '我們成長。'), source, ...said)), [
      ['missing-translation', source],
    ]);
    assert.deepEqual(reportsIn(joinLines(call('We grew.', '我們成長。'), ...said, target)), [
      ['missing-source', target],
    ]);
  });

  it('that differ are reported once, never as missing and as added', () => {
    const codes = reportsIn(call('Cash was $120 million and debt $35 million.', '現金1.3億美元，債務3,600萬美元。'));
    assert.deepEqual(codes, [
      ['figure-mismatch', '1.3億美元'],
      ['figure-mismatch', '3,600萬美元'],
    ]);
  });
});

describe('amounts said to be less here and more there', () => {
  it('are a contradiction', () => {
    const { finding, on } = reported('We sold just under 15% of them.', '我們售出了略高於15%。');
    assert.deepEqual([finding.code, on], ['direction-mismatch', '15%']);
    assert.match(finding.message(messagesFor('en')), /“under”.*“高於”/);
  });

  it('are none where both say the same in other words, or one says nothing', () => {
    const text = (target: string): string => call('We sold more than 15% of them.', target);
    for (const target of ['我們售出了超過15%。', '我們售出了15%以上。', '我們售出了15%。', '我們售出了不低於15%。']) {
      assert.deepEqual(reportsIn(text(target)), [], target);
    }
  });
});
