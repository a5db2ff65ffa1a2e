import fc from 'fast-check';
import { joinLines } from './marked-text';

const tellingLines = [
  'Operator',
  '接線生',
  'Mara Ellison - CFO',
  'Mara Elison - CFO',
  '瑪拉·艾里森 - 財務長',
  'Dana Whitlock',
  'Unidentified Analyst',
  'Operator:',
  'Thank you',
  '謝謝',
  'What?',
  '什麼?',
  'Revenue was $52.2 million in Q1 2024, up 5%.',
  '2024年第一季營收為5,220萬美元,成長5%。',
  '譯文僅供參考',
  'Our first question comes from Dana Whitlock.',
  '',
  '  ',
  '\u3000',
  '……',
  '-',
  '：',
  '\uFEFF',
];

const anyLine = fc.oneof(
  fc.constantFrom(...tellingLines),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

/** Any text at all, often made of what transcripts are made of, with every kind of line ending. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(anyLine, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''));

export interface GeneratedTurn {
  readonly name: string;
  readonly title: string | undefined;
  readonly pairs: readonly (readonly [source: string, target: string])[];
}

export interface GeneratedCall {
  readonly text: string;
  readonly turns: readonly GeneratedTurn[];
}

const speaker = fc.oneof(
  fc.constant({ name: 'Operator', title: undefined }),
  fc
    .record({
      first: fc.constantFrom('Mara', 'Dana', 'José', "D'Arcy", 'Mei-Ling', 'J.', 'Éva'),
      last: fc.constantFrom('Ellison', "O'Neill", 'van der Berg', 'McTavish', 'Whitlock', 'Żuk', 'Ng', 'Hale Jr.'),
      title: fc.constantFrom(
        undefined,
        'CFO',
        'Co-Founder, President & CEO',
        'MD & Senior Research Analyst',
        'VP - Sales',
      ),
    })
    .map(({ first, last, title }) => ({ name: `${first} ${last}`, title })),
);

const pair = fc.constantFrom<readonly [string, string]>(
  ['What?', '什麼?'],
  ['Yes.', '是的。'],
  ['Thank you', '謝謝'],
  ['Good afternoon, everyone.', '大家午安。'],
  ['Demand was strong - stronger than we had thought.', '需求強勁,比我們原先想的還要強。'],
  ['We are ready: the new line opens in May.', '我們已準備就緒:新產線將於五月啟用。'],
  ['“It works,” as our customers say!', '正如客戶所說:「它有效!」'],
);

const turn = fc
  .tuple(speaker, fc.array(pair, { minLength: 1, maxLength: 4 }))
  .map(([who, pairs]): GeneratedTurn => ({ ...who, pairs }));

/** A call with nothing wrong, as text and as what it was made of. */
export const wellFormedCall: fc.Arbitrary<GeneratedCall> = fc
  .record({
    notice: fc.constantFrom([], ['譯文僅供參考,請以英文原文為準']),
    turns: fc.array(turn, { minLength: 1, maxLength: 8 }),
    blankLines: fc.boolean(),
  })
  .map(({ notice, turns, blankLines }) => {
    const lines = turns.flatMap(({ name, title, pairs }) => {
      const header = title === undefined ? name : `${name} - ${title}`;
      return [...(blankLines ? [''] : []), header, header, ...pairs.flat()];
    });
    return { text: joinLines(...notice, ...lines), turns };
  });
