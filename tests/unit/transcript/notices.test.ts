import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript/parse';
import { joinLines } from '../../support/marked-text';

const call = ['Operator', 'Operator', 'Welcome to the call.', '歡迎參加會議。'];

function topOf(...above: string[]): { notices: string[]; preamble: string[] } {
  const { notices, preamble, turns } = parse(joinLines(...above, ...call));
  assert.equal(turns.length, 1);
  return { notices: notices.map(({ text }) => text), preamble: preamble.map(({ text }) => text) };
}

describe('what stands above the first header', () => {
  it('is nothing in a call that begins with a speaker', () => {
    assert.deepEqual(topOf(), { notices: [], preamble: [] });
  });

  it('is a notice, whatever it says, when it is a single line', () => {
    assert.deepEqual(topOf('使用警語:譯文僅供參考,實際內容請以英文原文為主').notices.length, 1);
    assert.deepEqual(topOf('Prepared by our own editors in the summer of 2024.').notices.length, 1);
  });

  it('is several notices: a title, a date, a disclaimer, with blank lines between', () => {
    const lines = ['Larkspur Robotics Q1 2024 Earnings Call', '2024年5月2日', '譯文由機器產生，僅供參考。'];
    const { notices, preamble } = topOf(lines[0] ?? '', '', ...lines.slice(1), '');
    assert.deepEqual(notices, lines);
    assert.deepEqual(preamble, []);
  });

  it('is speech that belongs to nobody, when it reads like speech', () => {
    const speech = ['Thank you all for coming today.', '感謝各位今天的參與。'];
    assert.deepEqual(topOf(...speech), { notices: [], preamble: speech });
  });

  it('is a notice first and speech from then on', () => {
    const speech = ['Thank you all for coming today.', '感謝各位今天的參與。'];
    assert.deepEqual(topOf('This transcript is for reference only.', ...speech), {
      notices: ['This transcript is for reference only.'],
      preamble: speech,
    });
  });

  it('is told by its words alone in a text without any header', () => {
    const { notices, preamble, turns } = parse(joinLines('譯文僅供參考', 'We grew last year.', '我們去年成長。'));
    assert.deepEqual(
      [notices.map(({ text }) => text), preamble.map(({ text }) => text), turns],
      [['譯文僅供參考'], ['We grew last year.', '我們去年成長。'], []],
    );
  });
});
