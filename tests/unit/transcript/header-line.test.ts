import assert from 'node:assert/strict';
import { type HeaderCandidate, readHeaderLine } from '../../../server/src/transcript/header-line';

function read(text: string): HeaderCandidate | undefined {
  return readHeaderLine({ line: 3, start: 2, end: 2 + text.length, text });
}

describe('the shape of a header', () => {
  const shapes: [text: string, name: string, title: string | undefined][] = [
    ['Operator', 'Operator', undefined],
    ['Mara Ellison', 'Mara Ellison', undefined],
    ['Mara Ellison - CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison – CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison — CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison － CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison　－　ＣＦＯ', 'Mara Ellison', 'ＣＦＯ'],
    ['Mara Ellison | CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison: CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison:', 'Mara Ellison', undefined],
    ['Mara Ellison：', 'Mara Ellison', undefined],
    ['Mara Ellison, Chief Financial Officer', 'Mara Ellison', 'Chief Financial Officer'],
    ['Mei-Ling Chen-Hale - Co-Founder, President & CEO', 'Mei-Ling Chen-Hale', 'Co-Founder, President & CEO'],
    ['Mara Ellison - Head of Sales - Asia', 'Mara Ellison', 'Head of Sales - Asia'],
    ['John Q. Hale Jr. - Director', 'John Q. Hale Jr.', 'Director'],
    ['John Hale Jr.', 'John Hale Jr.', undefined],
    ['瑪拉·艾里森 - 財務長', '瑪拉·艾里森', '財務長'],
    ['陳美玲－財務長', '陳美玲', '財務長'],
    ['Mara Ellison -- CFO', 'Mara Ellison', 'CFO'],
    ['Mara Ellison (CFO)', 'Mara Ellison', 'CFO'],
    ['陳美玲（財務長）：', '陳美玲', '財務長'],
    ['陳美玲（May Chen），財務長暨發言人：', '陳美玲（May Chen）', '財務長暨發言人'],
    ['May Chen（陳美玲） - 財務長', 'May Chen（陳美玲）', '財務長'],
    ['Dana Whitlock, Harrow & Pike:', 'Dana Whitlock', 'Harrow & Pike'],
    ['[Operator]', 'Operator', undefined],
    ['【接線生】', '接線生', undefined],
    ['Q - Dana Whitlock', 'Dana Whitlock', undefined],
    ['A: Mara Ellison', 'Mara Ellison', undefined],
  ];
  for (const [text, name, title] of shapes) {
    it(`is there in "${text}"`, () => {
      const candidate = read(text);
      assert.equal(candidate?.name.text, name);
      assert.equal(candidate?.title?.text, title);
    });
  }

  const others = [
    'What?',
    'Yes.',
    '是的。',
    '什麼？',
    'Thank you!',
    'Well, we think so…',
    'And then,',
    'Revenue grew 12.5% to $48.6 million',
    'We shipped more in this quarter than we had ever shipped before',
    '“Mara Ellison” @ home',
    `Mara Ellison - ${'very '.repeat(500)}senior analyst`,
    '- CFO',
    ':',
  ];
  for (const text of others) {
    it(`is not there in "${text.slice(0, 40)}"`, () => {
      assert.equal(read(text), undefined);
    });
  }

  it('says where the name and the title stand', () => {
    const candidate = read('Mara Ellison － CFO：');
    assert.deepEqual(candidate?.name, { line: 3, start: 2, end: 14, text: 'Mara Ellison' });
    assert.deepEqual(candidate?.title, { line: 3, start: 17, end: 20, text: 'CFO' });
  });
});
