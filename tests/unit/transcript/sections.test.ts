import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript/parse';
import { joinLines } from '../../support/marked-text';

type Said = readonly [source: string, target: string];
const opening: Said = ['Good afternoon, and welcome to the call.', '午安，歡迎參加本次會議。'];
const remarks: Said = ['We had a strong quarter.', '我們本季表現強勁。'];
const answer: Said = ['We expect it to hold.', '我們預期它將維持。'];

const turn = (header: string, ...said: readonly Said[]): string[] => [header, header, ...said.flat()];
const operator = (...said: readonly Said[]): string[] => turn('Operator', ...said);
const cfo = (...said: readonly Said[]): string[] => turn('Mara Ellison - CFO', ...said);
const analyst = (...said: readonly Said[]): string[] => turn('Dana Whitlock - Research Analyst', ...said);

/** The turns of each section. */
function sectionsIn(...turns: string[][]): { prepared: number[]; questions: number[] } {
  const { sections } = parse(joinLines(...turns.flat()));
  const of = (kind: string): number[] =>
    sections.find((section) => section.kind === kind)?.turns.map(({ index }) => index) ?? [];
  return { prepared: of('prepared-remarks'), questions: of('questions-and-answers') };
}

const openings: Said[] = [
  ['Our first question comes from Dana Whitlock.', '請提問。'],
  ['We will now begin the question-and-answer session.', '謝謝。'],
  ["We'll take our first question from Dana Whitlock.", '謝謝。'],
  ['The first question is from the line of Dana Whitlock.', '謝謝。'],
  ['Dana, please go ahead.', '第一個問題來自Dana Whitlock。'],
  ['Dana, please go ahead.', '第一个提问来自Dana Whitlock。'],
  ['Dana, please go ahead.', '現在開始問答環節。'],
  ['Dana, please go ahead.', '现在进入问答环节。'],
];

describe('sections', () => {
  for (const words of openings) {
    it(`change at the operator's words: ${words.join(' ')}`, () => {
      assert.deepEqual(sectionsIn(operator(opening), cfo(remarks), operator(words), cfo(answer)), {
        prepared: [0, 1],
        questions: [2, 3],
      });
    });
  }

  it('do not change where the opening only announces the session', () => {
    const announced: Said = [
      'After the remarks, we will begin the question-and-answer session.',
      '管理層發言結束後，我們將開始問答環節。',
    ];
    assert.deepEqual(sectionsIn(operator(opening, announced), cfo(remarks), operator(announced), cfo(remarks)), {
      prepared: [0, 1, 2, 3],
      questions: [],
    });
  });

  it('do not change with the first turn of the call, whatever it says of questions', () => {
    const promised: Said = ['Our first question will go to Dana Whitlock.', '第一個問題將由Dana Whitlock提出。'];
    assert.deepEqual(sectionsIn(operator(opening, promised), cfo(remarks)), { prepared: [0, 1], questions: [] });
  });

  it('change behind the turn in which the management itself opens the questions', () => {
    const handover: Said = ['With that, operator, please open the line for questions.', '接線生，請開放提問。'];
    assert.deepEqual(sectionsIn(operator(opening), cfo(remarks, handover), operator(answer), cfo(answer)), {
      prepared: [0, 1],
      questions: [2, 3],
    });
  });

  it('change with the first analyst where nobody says so', () => {
    assert.deepEqual(sectionsIn(operator(opening), cfo(remarks), analyst(answer), cfo(answer)), {
      prepared: [0, 1],
      questions: [2, 3],
    });
  });

  it('are only prepared remarks in a call without questions', () => {
    assert.deepEqual(sectionsIn(operator(opening), cfo(remarks)), { prepared: [0, 1], questions: [] });
  });

  it('are none in an empty text', () => {
    assert.deepEqual(parse('').sections, []);
  });

  it('reach from the first header to the last line of their turns', () => {
    const text = joinLines(...operator(opening), '', ...cfo(remarks), '', ...analyst(answer), '');
    assert.deepEqual(
      parse(text).sections.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 8],
        [10, 13],
      ],
    );
  });
});
