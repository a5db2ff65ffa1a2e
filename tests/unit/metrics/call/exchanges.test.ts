import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { callOf } from '../../../../server/src/metrics/call/call';
import { at, joinLines } from '../../../support/marked-text';
import { readSeed } from '../../../support/seeds';

const operator = (...said: string[]): string[] => ['Operator', 'Operator', ...said];
const mara = (...said: string[]): string[] => ['Mara Ellison - CFO', 'Mara Ellison - CFO', ...said];
const leon = (...said: string[]): string[] => ['Leon Abbott - CEO', 'Leon Abbott - CEO', ...said];
const dana = (...said: string[]): string[] => ['Dana Whitlock - Analyst', 'Dana Whitlock - Analyst', ...said];
const noah = (...said: string[]): string[] => ['Noah Quist - Analyst', 'Noah Quist - Analyst', ...said];

const opening = [...operator('Welcome to the call.'), ...mara('We grew.'), ...leon('We hire.')];
const first = operator('Our first question comes from Dana Whitlock.');
const close = [...operator('There are no further questions.'), ...leon('Thank you all for joining us today.')];

/** Who asks, how often they ask again, who answers with how many words, and the figures of the answer. */
function exchanges(...lines: string[]): unknown[] {
  const call = callOf(analyse(joinLines(...opening, ...first, ...lines)));
  const name = (index: number): string => at(call.participants, index).name.split(' ')[0] ?? '';
  return call.exchanges.map(({ analyst, followUps, answeredBy, answer, figures }) => [
    ...[name(analyst), followUps, answeredBy.map(name).join('+'), answer.words],
    figures.map(({ text }) => text).join('+'),
  ]);
}

describe('the questions of a call', () => {
  it('go from an analyst to the next, with what the company says in between', () => {
    assert.deepEqual(
      exchanges(
        ...[...dana('What do you expect?'), ...mara('About 31% in Q2.'), ...leon('And we expect to open 4 offices.')],
        ...operator('The next question comes from Noah Quist.'),
        ...[...noah('Where?'), ...mara('In Osaka.'), ...close],
      ),
      [
        ['Dana', 0, 'Leon+Mara', 11, '31%+Q2+4'],
        ['Noah', 0, 'Mara', 2, ''],
      ],
    );
  });

  it('count what is asked again, not thanks', () => {
    assert.deepEqual(
      exchanges(
        ...[...dana('What do you expect?'), ...mara('Growth.'), ...dana('By how much?'), ...mara('By 5%.')],
        ...[...dana('And maybe one more on the gross margin, which I was hoping you could walk us through again.')],
        ...[...mara('It was 31%.'), ...dana('Great, thank you, that is very helpful, and good luck for the quarter.')],
        ...close,
      ),
      [['Dana', 2, 'Mara', 6, '5%+31%']],
    );
  });

  it('do not count being heard', () => {
    const call = callOf(
      analyse(
        joinLines(
          ...[...opening, ...first, ...dana('Hello, can you hear me?'), ...mara('We can.')],
          ...[
            ...dana('Good. Thanks for taking my question. What do you expect for margins?'),
            ...mara('31%.'),
            ...close,
          ],
        ),
      ),
    );
    assert.deepEqual(
      call.exchanges.map(({ followUps, preview }) => [followUps, preview]),
      [[0, 'What do you expect for margins?']],
    );
  });

  it('leave out what the operator says, and the closing remarks', () => {
    assert.deepEqual(exchanges(...dana('What do you expect?'), ...close), [['Dana', 0, '', 0, '']]);
  });

  it('go on after the operator where the same analyst does', () => {
    assert.deepEqual(
      exchanges(
        ...[...dana('What do you expect?'), ...operator('One moment, please.'), ...mara('31%.')],
        ...[...dana('And in euros?'), ...leon('The same.'), ...close],
      ),
      [['Dana', 1, 'Leon+Mara', 3, '31%']],
    );
  });

  it('are none where nobody asks', () => {
    assert.deepEqual(callOf(analyse(joinLines(...opening))).exchanges, []);
  });

  it('have their figures from the source, with whether the translation agrees', () => {
    const text = joinLines(...opening, ...first, ...dana('How much?', '多少?'), ...mara('It was 31%.', '為13%。'));
    const { figures } = at(callOf(analyse(text)).exchanges, 0);
    assert.deepEqual(
      figures.map(({ text: own, display, status }) => [own, display, status]),
      [['31%', '31%', 'mismatched']],
    );
  });

  it('of a whole call are all there, within their lines', () => {
    const { exchanges: all, participants } = callOf(analyse(readSeed('northgate-optics-2024q3')));
    assert.deepEqual(
      all.map(({ analyst, followUps }) => [at(participants, analyst).name, followUps]),
      [
        ['Owen Tully', 1],
        ['Dana Whitlock', 2],
        ['Kenji Morita', 2],
        ['Laura Finch', 1],
        ['Owen Tully', 1],
      ],
    );
    for (const { startLine, endLine, figures } of all) {
      assert.ok(figures.every(({ place }) => place.line >= startLine && place.line <= endLine));
    }
  });
});
