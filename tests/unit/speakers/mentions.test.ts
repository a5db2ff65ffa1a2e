import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { mentionsIn } from '../../../server/src/speakers/mentions';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { shortly } from '../../support/places';
import { readSeed } from '../../support/seeds';

function mentions(text: string, speaker: string): string[] {
  return shortly(
    text,
    mentionsIn(analyse(text)).filter((mention) => mention.speaker.name === speaker),
  );
}

/** A call of three, in which the named one says the first pair. */
function callWith(name: string, ...said: readonly string[]): string {
  const header = `${name} - Chief Executive Officer`;
  return joinLines('Operator', 'Operator', ...said, header, header, 'Good afternoon.', '午安。');
}

describe('mentions of speakers', () => {
  it('are found in both languages, kept in Latin letters or not', () => {
    assert.deepEqual(mentions(larkspur, 'Dana Whitlock'), ['13: Dana Whitlock', '14: Dana Whitlock']);
    const tour = readSeed('tour');
    const found = mentions(tour, 'Mia Stroud').map((place) => place.replace(/^\d+: /, ''));
    assert.deepEqual([...new Set(found)].sort(), ['Mia', 'Mia Stroud', '史卓德', '米雅', '米雅·史卓德']);
  });

  it('may be a part of the name, an initial more or less', () => {
    const text = callWith('Stefan J. Murry', 'Here is Stefan Murry, and Mr. Murry will begin.', '請Stefan開始。');
    assert.deepEqual(mentions(text, 'Stefan J. Murry'), ['2: Stefan Murry', '2: Murry', '3: Stefan']);
  });

  it('are found by a name in Chinese that headers have', () => {
    const text = joinLines(
      ...['Operator', '接線生', 'We begin with Wang Xiaoming, our CFO.', '首先請財務長王小明，王先生請。'],
      ...['Wang Xiaoming - CFO', '王小明 - 財務長', 'Good afternoon, everyone.', '各位午安，歡迎參加。'],
    );
    assert.deepEqual(mentions(text, 'Wang Xiaoming'), ['2: Wang Xiaoming', '3: 王小明', '3: 王先生']);
  });

  it('are none where a word is the call’s own, a month, or part of another name', () => {
    const will = callWith(
      'Will Smith',
      'Will margins rise? They will. Will, please go ahead.',
      '毛利率會上升嗎？會的，請說。',
    );
    assert.deepEqual(mentions(will, 'Will Smith'), ['2: Will']);
    const may = callWith('May Chan', 'We grew in May. Now to May Chan.', '五月有所成長。請說。');
    assert.deepEqual(mentions(may, 'May Chan'), ['2: May Chan']);
    const firm = callWith('Grace Shannon', 'A question from Owen at Shannon Capital.', '有一個問題。');
    assert.deepEqual(mentions(firm, 'Grace Shannon'), []);
  });

  it('are none where two speakers have the name', () => {
    const text = joinLines(
      ...['Ann Lind - CEO', 'Ann Lind - CEO', 'Thank you, Ms. Lind and Ms. Eva Lind.', '謝謝。'],
      ...['Eva Lind - CFO', 'Eva Lind - CFO', 'Good afternoon.', '午安。'],
    );
    assert.deepEqual(mentions(text, 'Ann Lind'), []);
    assert.deepEqual(mentions(text, 'Eva Lind'), ['2: Eva Lind']);
  });

  it('are none in an empty text', () => {
    assert.deepEqual(mentionsIn(analyse('')), []);
  });
});
