import assert from 'node:assert/strict';
import { type Token, tokenize } from './tokenize';

const speaker = 'entity.name.section.speaker';
const title = 'entity.name.type.title';
const notice = 'Machine translation, for reference only';

describe('the grammar', () => {
  it('tells the notice on the first line', async () => {
    const [first, second] = await tokenize(notice, notice);
    assert.deepEqual(innermost(first), [[notice, 'comment.line.notice']]);
    assert.deepEqual(innermost(second), []);
  });

  it('takes a header on the first line for a header', async () => {
    const [first] = await tokenize('Jane Doe - CFO');
    assert.deepEqual(texts(first, speaker), ['Jane Doe']);
  });

  for (const [line, name, role] of [
    ['Jane Doe - CFO', 'Jane Doe', 'CFO'],
    ['Jane M. van Doe Jr. - Founder, President & CEO', 'Jane M. van Doe Jr.', 'Founder, President & CEO'],
    ['Jane Doe – Director, Investor Relations', 'Jane Doe', 'Director, Investor Relations'],
    ['Jane Doe, Chief Financial Officer', 'Jane Doe', 'Chief Financial Officer'],
    ["Seán O'Neill - VP", "Seán O'Neill", 'VP'],
    ['王小明 - 財務長', '王小明', '財務長'],
    ['王小明-財務長', '王小明', '財務長'],
    ['瑪麗·史密斯 - 分析師', '瑪麗·史密斯', '分析師'],
  ] as const) {
    it(`tells name and title in ${line}`, async () => {
      const [, tokens] = await tokenize(notice, line);
      assert.deepEqual(texts(tokens, speaker), [name]);
      assert.deepEqual(texts(tokens, title), [role]);
    });
  }

  for (const name of ['Operator', 'Jane Doe', 'Chih-Hsiang Lin', 'Unidentified Analyst', '接線生', '王小明']) {
    it(`takes ${name} alone on its line for a header`, async () => {
      const [, tokens] = await tokenize(notice, name);
      assert.deepEqual(texts(tokens, speaker), [name]);
      assert.ok(tokens?.some(({ scopes }) => scopes.includes('markup.heading.speaker')));
    });
  }

  for (const line of [
    'What?',
    'Yes.',
    'Yes',
    'Thank you',
    'Good afternoon',
    'That is right',
    'Jane?',
    'So - we grew',
    'We sold to Acme Inc. and Others.',
    '什麼?',
    '什麼',
    '是的',
    '謝謝大家',
    '營收增加。',
    'Growth in the major segments, et cetera, that leads to your...',
  ]) {
    it(`leaves the short paragraph ${line} alone`, async () => {
      const [, tokens] = await tokenize(notice, line);
      assert.deepEqual(texts(tokens, speaker), []);
    });
  }

  for (const [line, figures] of [
    ['Revenue was $52.2 million, up 17.4% in Q1 2022.', ['$52.2 million', '17.4%', 'Q1 2022']],
    ['We have 27.5 million shares, HK$5 each.', ['27.5 million', 'HK$5']],
    ['In the second quarter of 2022 we filed a 10-K about COVID-19.', ['second quarter of 2022']],
    ['營收5,220萬美元，增加百分之十七，毛利率17.4%。', ['5,220萬美元', '百分之十七', '17.4%']],
    ['2022年第一季，股數為2,750萬股。', ['2022年第一季', '2,750萬']],
    ['约3.5亿元人民币', ['3.5亿元']],
  ] as const) {
    it(`tells the figures in ${line}`, async () => {
      const [, tokens] = await tokenize(notice, line);
      assert.deepEqual(texts(tokens, 'constant.numeric'), figures);
    });
  }

  it('sets apart what is not said', async () => {
    const [, tokens] = await tokenize(notice, '(Operator Instructions) The first question.');
    assert.deepEqual(texts(tokens, 'comment.block.direction'), ['(Operator Instructions)']);
  });

  it('reads a very long line in the time that its length takes', async () => {
    for (const piece of ['1', '1,', 'A ', 'A. ', 'Jane - ', '王', '百分之', '$', '(']) {
      // Were the time quadratic, the suite's own limit would end it.
      const [, tokens] = await tokenize(notice, piece.repeat(40_000));
      assert.ok(tokens, JSON.stringify(piece));
    }
  });
});

function innermost(tokens: readonly Token[] | undefined): readonly (readonly [string, string])[] {
  return (tokens ?? []).flatMap(({ text, scopes }) => {
    const scope = scopes.at(-1);
    return scope === undefined ? [] : [[text, scope] as const];
  });
}

function texts(tokens: readonly Token[] | undefined, scope: string): readonly string[] {
  return innermost(tokens)
    .filter(([, innermostScope]) => innermostScope.startsWith(scope))
    .map(([text]) => text);
}
