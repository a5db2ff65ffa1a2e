import assert from 'node:assert/strict';
import { alignRun } from '../../../server/src/alignment/align-run';
import { Evidence } from '../../../server/src/alignment/evidence';
import { lengthRatioOf } from '../../../server/src/alignment/length-ratio';
import { profileOf } from '../../../server/src/alignment/profile';
import { CallVocabulary } from '../../../server/src/alignment/vocabulary/call-vocabulary';
import { extractFigures } from '../../../server/src/figures/extract';
import type { Language, Paragraph } from '../../../server/src/transcript/model';

const paragraph = (text: string, line: number, language: Language): Paragraph => ({
  ...{ text, line, language },
  ...{ start: 0, end: text.length },
});

/** The pairs of sources that follow each other and the translations below them; a lost side is empty. */
function align(sources: readonly string[], targets: readonly string[]): [string, string][] {
  const run = {
    sources: sources.map((text, at) => paragraph(text, at, 'en')),
    targets: targets.map((text, at) => paragraph(text, sources.length + at, 'zh')),
  };
  const evidence = new Evidence(lengthRatioOf([]), new CallVocabulary([]));
  const profile = (it: Paragraph) => profileOf(it.text, it.language, extractFigures(it.text, it.language));
  return alignRun(run, (source, target) => evidence.of(profile(source), profile(target))).map(({ source, target }) => [
    source?.text ?? '',
    target?.text ?? '',
  ]);
}

describe('aligning a run', () => {
  it('keeps the order where both sides are as many', () => {
    assert.deepEqual(align(['A source.', 'Another.'], ['一個譯文。', '另一個。']), [
      ['A source.', '一個譯文。'],
      ['Another.', '另一個。'],
    ]);
  });

  it('leaves the other side empty where one is missing altogether', () => {
    assert.deepEqual(align(['A source.', 'Another.'], []), [
      ['A source.', ''],
      ['Another.', ''],
    ]);
    assert.deepEqual(align([], ['一個譯文。']), [['', '一個譯文。']]);
    assert.deepEqual(align([], []), []);
  });

  it('takes the nearest where nothing else tells', () => {
    assert.deepEqual(align(['We are well.', 'We are glad.'], ['我們很好。']), [
      ['We are well.', ''],
      ['We are glad.', '我們很好。'],
    ]);
    assert.deepEqual(align(['We are well.'], ['我們很好。', '我們很高興。']), [
      ['We are well.', '我們很好。'],
      ['', '我們很高興。'],
    ]);
  });

  it('follows figures that both sides have, whatever their scale', () => {
    assert.deepEqual(
      align(['Revenue was $52.2 million, up 12.5%.', 'We are glad.'], ['營收為5,220萬美元，成長12.5%。']),
      [
        ['Revenue was $52.2 million, up 12.5%.', '營收為5,220萬美元，成長12.5%。'],
        ['We are glad.', ''],
      ],
    );
  });

  it('follows names that the translation keeps', () => {
    assert.deepEqual(align(['The Larkspur Heron ships.', 'Demand is strong.'], ['Larkspur Heron已經出貨。']), [
      ['The Larkspur Heron ships.', 'Larkspur Heron已經出貨。'],
      ['Demand is strong.', ''],
    ]);
    assert.deepEqual(align(['The Larkspur Heron ships.'], ['需求強勁。', 'Larkspur Heron已經出貨。']), [
      ['', '需求強勁。'],
      ['The Larkspur Heron ships.', 'Larkspur Heron已經出貨。'],
    ]);
  });

  it('finds several that are missing', () => {
    const sales = 'Larkspur Heron sales were $31 million, up 12% from $27.7 million in 2023.';
    const costs = 'Larkspur Crane costs were $17 million, down 8% from $18.5 million in 2023.';
    assert.deepEqual(
      align(
        [sales, 'We are glad.', costs, 'We hire.'],
        [
          'Larkspur Heron銷售額為3,100萬美元，較2023年的2,770萬美元成長12%。',
          'Larkspur Crane成本為1,700萬美元，較2023年的1,850萬美元下降8%。',
        ],
      ).map(([source, target]) => [source, target.slice(0, 14)]),
      [
        [sales, 'Larkspur Heron'],
        ['We are glad.', ''],
        [costs, 'Larkspur Crane'],
        ['We hire.', ''],
      ],
    );
  });

  it('pairs a run in order that is broken beyond weighing', () => {
    const sources = Array.from({ length: 1000 }, (_, at) => `Source ${at}.`);
    const targets = Array.from({ length: 999 }, (_, at) => `譯文${at}。`);
    const pairs = align(sources, targets);
    assert.deepEqual(pairs[0], ['Source 0.', '譯文0。']);
    assert.deepEqual(pairs.at(-1), ['Source 999.', '']);
  });
});
