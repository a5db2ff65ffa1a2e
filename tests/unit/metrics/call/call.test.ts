import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { callOf } from '../../../../server/src/metrics/call/call';
import type { Call } from '../../../../server/src/metrics/call/model';
import { larkspur } from '../../../support/larkspur';
import { at, joinLines } from '../../../support/marked-text';
import { readSeed } from '../../../support/seeds';

const call = (text: string): Call => callOf(analyse(text));
const twice = (header: string, ...lines: string[]): string[] => [header, header, ...lines];

describe('a call', () => {
  it('tells company, period and date from its opening', () => {
    const { company, companyTranslated, period, date } = call(readSeed('northgate-optics-2024q3'));
    assert.deepEqual(
      [company, companyTranslated, period, date],
      ['Northgate Optics', '北門光學', '2024-Q3', '2024-10-31'],
    );
  });

  it('leaves open what its opening does not tell', () => {
    const { company, companyTranslated, period, date } = call(joinLines(...twice('Mara Ellison - CFO', 'We grew.')));
    assert.deepEqual([company, companyTranslated, period, date], [null, null, null, null]);
  });

  it('in Chinese only has its company, and is measured in 字', () => {
    const { company, companyTranslated, spoken, pace, talk } = call(
      joinLines(
        ...twice('接線生', '歡迎參加北門光學2024年第三季業績電話會議。'),
        ...twice('陳美玲 - 財務長', '謝謝。'),
      ),
    );
    assert.deepEqual([company, companyTranslated, spoken, pace], ['北門光學', null, 'zh', 240]);
    assert.deepEqual([talk.words, talk.characters, talk.minutes], [0, 21, 0.09]);
  });

  it('without a word is empty', () => {
    const { talk, participants, timeline, exchanges, longestTurns } = call('');
    assert.deepEqual(talk, { turns: 0, words: 0, characters: 0, minutes: 0, share: 0, characterShare: 0 });
    assert.deepEqual([participants, timeline, exchanges, longestTurns], [[], [], [], []]);
  });

  it('is read once', () => {
    const analysis = analyse(larkspur);
    assert.equal(callOf(analysis), callOf(analysis));
  });
});

describe('the date of a call', () => {
  const dateIn = (...opening: string[]): string | null =>
    call(joinLines(...twice('Operator', ...opening), ...twice('Mara Ellison - CFO', 'We grew.'))).date;
  const welcome = "Welcome to Acme's second quarter 2025 earnings call.";

  const dates: [said: string, date: string | null][] = [
    ['Our release went out after the close today, October 31, 2024.', '2024-10-31'],
    ['Today is Thursday, May 5, 2022.', '2022-05-05'],
    ['This call is being recorded on Thursday, May 5, 2022.', '2022-05-05'],
    ['These statements are made as of today, February 8, 2024, and no later.', '2024-02-08'],
    ['We filed with the exchange at noon today, August 19.', '2025-08-19'],
    // Nobody can tell when a fiscal quarter ends.
    ['We filed our fiscal results today, August 19.', '08-19'],
    // That is more than a quarter after.
    ['We filed our results today, December 19.', '12-19'],
    ['Our annual meeting is on October 31, 2025.', null],
    ['We ended the quarter on June 30, 2025.', null],
  ];
  for (const [said, date] of dates) {
    it(`is ${date ?? 'not'} in “${said}”`, () => assert.equal(dateIn(welcome, said), date));
  }

  it('is read from the translation where the source has none', () => {
    const text = joinLines(
      ...twice('Operator', welcome, '歡迎。'),
      'We filed at noon.',
      '業績已於今日（8月19日）中午送交。',
    );
    assert.equal(call(text).date, '2025-08-19');
  });

  it('is read from the title above, unless that has two', () => {
    const titled = (title: string): string | null => call(joinLines(title, ...twice('Operator', welcome))).date;
    assert.equal(titled('Acme Q2 2025 Earnings Call, July 30, 2025'), '2025-07-30');
    assert.equal(titled('Acme Earnings Call, July 30, 2025 (edited August 2, 2025)'), null);
  });
});

describe('who speaks', () => {
  const text = joinLines(
    ...twice('Operator', 'Welcome to the call.'),
    ...twice('Mara Ellison - CFO', 'We grew in every region this year, and we hire.'),
    ...twice('Operator', 'Our first question comes from Laura Finch with Harrow Vane.'),
    ...twice('Laura Finch - VP', 'Do you hire?'),
    ...twice('Tobias Lund - CTO', 'We do.'),
    ...twice('Operator', 'The next question is from the line of Omar Haddad.'),
    ...twice('Omar Haddad', 'And where?'),
    ...twice('Mara Ellison - CFO', 'Everywhere.'),
    ...twice('Unidentified Participant', 'Really?'),
    ...twice('Operator', 'There are no further questions. I turn the call back over to Ann Reed.'),
    ...twice('Ann Reed', 'Thank you all.'),
  );

  it('is told by title, by whom the operator lets ask, and by who answers', () => {
    assert.deepEqual(
      call(text).participants.map(({ name, side, firm }) => [name, side, firm]),
      [
        ['Operator', 'operator', null],
        ['Mara Ellison', 'company', null],
        ['Laura Finch', 'analyst', 'Harrow Vane'],
        ['Tobias Lund', 'company', null],
        ['Omar Haddad', 'analyst', null],
        ['Unidentified Participant', 'analyst', null],
        ['Ann Reed', 'company', null],
      ],
    );
  });

  it('is measured by person, side and section, which each add up to the whole', () => {
    const { talk, participants, sides, sections, timeline } = call(readSeed('meridian-foods-2023q4'));
    for (const parts of [participants, sides, sections]) {
      assert.equal(
        parts.reduce((sum, { words }) => sum + words, 0),
        talk.words,
      );
      assert.ok(Math.abs(parts.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
      assert.ok(Math.abs(parts.reduce((sum, { characterShare }) => sum + characterShare, 0) - 1) < 1e-9);
      assert.equal(
        parts.reduce((sum, { turns }) => sum + turns, 0),
        timeline.length,
      );
    }
  });

  it('has longest turns', () => {
    const { longestTurns, participants, timeline } = call(larkspur);
    assert.equal(longestTurns[0], 1);
    assert.deepEqual(
      participants.map(({ longestTurn }) => longestTurn),
      [0, 1, 3],
    );
    const lengths = longestTurns.map((index) => at(timeline, index).words);
    assert.deepEqual(
      lengths,
      lengths.toSorted((a, b) => b - a),
    );
  });

  it('is estimated in minutes, at 150 words a minute', () => {
    const { talk, pace } = call(joinLines(...twice('Mara Ellison - CFO', `${'word '.repeat(299)}word.`)));
    assert.deepEqual([talk.words, talk.minutes, pace], [300, 2, 150]);
  });
});
