import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { callOf } from '../../../server/src/metrics/call/call';
import { overviewOf } from '../../../server/src/metrics/overview';
import type { SpeakerRole } from '../../../server/src/transcript/model';
import { parse } from '../../../server/src/transcript/parse';
import { joinLines } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';

const twice = (header: string, ...said: string[]): string[] => [header, header, ...said];
const opening = [...twice('Operator', 'Welcome to the call.'), ...twice('Mara Ellison - CFO', 'We grew.')];

/** The role of somebody whose first turn follows some words of somebody, in the questions of a call. */
function roleAfter(before: string, said: string, header: string): SpeakerRole | undefined {
  const questions = twice('Operator', 'Our first question comes from Dana Whitlock.');
  const dana = twice('Dana Whitlock - Analyst', 'How much?');
  const text = joinLines(...opening, ...questions, ...dana, ...twice(before, said), ...twice(header, 'Thank you.'));
  return parse(text).speakers.at(-1)?.role;
}

describe('the role of a speaker', () => {
  const analysts: [before: string, said: string, header: string][] = [
    ['Operator', 'The next question comes from Laura Finch with Harrow Vane.', 'Laura Finch - VP'],
    ['Operator', 'The line of Omar Haddad is now open.', 'Omar Haddad'],
    ['Operator', '下一個問題來自林怡君。', '林怡君'],
    ['Operator', 'Next, Paul Gray of Harrow Vane.', 'Paul Gray - Chief Investment Officer'],
    ['Mara Ellison - CFO', 'The next question is from Omar Haddad. Omar?', 'Omar Haddad'],
    ['Mara Ellison - CFO', '下一個問題來自林怡君。', '林怡君'],
    ['Mara Ellison - CFO', 'Let us go on.', 'Unidentified Participant'],
  ];
  for (const [before, said, header] of analysts) {
    it(`is to ask: ${header}, after ${before}: ${said}`, () =>
      assert.equal(roleAfter(before, said, header), 'analyst'));
  }

  const answering: [before: string, said: string, header: string][] = [
    ['Operator', 'There are no further questions. I turn the call back over to Ann Reed.', 'Ann Reed'],
    ['Operator', 'We have a question on the line for Tobias Lund.', 'Tobias Lund - Chief Technology Officer'],
    ['Operator', '這個問題請王執行長回答。', '王執行長 - 執行長'],
    ['Mara Ellison - CFO', 'That is a question for Ann Reed.', 'Ann Reed'],
    ['Mara Ellison - CFO', 'A good question from Dana. I do not know. Could Ann Reed say?', 'Tobias Lund'],
    ['Mara Ellison - CFO', 'Let us go on.', 'Unidentified Company Representative'],
  ];
  for (const [before, said, header] of answering) {
    it(`is to answer: ${header}, after ${before}: ${said}`, () =>
      assert.equal(roleAfter(before, said, header), 'company'));
  }

  it('is that of the company for whoever speaks before the questions', () => {
    const introduced = twice('Operator', 'To take a question or two, here is Ann Reed of Acme.');
    const text = joinLines(...opening, ...introduced, ...twice('Ann Reed - VP', 'Good morning.'));
    assert.equal(parse(text).speakers.at(-1)?.role, 'company');
  });

  it('is one for every view: the overview, the call and its turns', () => {
    const analysis = analyse(readSeed('northgate-optics-2024q3'));
    const role = new Map(overviewOf(analysis, ({ severity }) => severity).speakers.map((it) => [it.name, it.role]));
    assert.equal(role.get('Laura Finch'), 'analyst');
    for (const { name, side } of callOf(analysis).participants) assert.equal(role.get(name), side);
    for (const { speaker } of analysis.transcript.turns) {
      assert.equal(speaker, analysis.transcript.speakers[speaker.index]);
      assert.equal(speaker.role, role.get(speaker.name));
    }
  });

  it('goes with the firm that the operator names', () => {
    const { speakers } = overviewOf(analyse(readSeed('northgate-optics-2024q3')), ({ severity }) => severity);
    assert.equal(speakers.find(({ name }) => name === 'Laura Finch')?.firm, 'Harrow Vane');
    assert.ok(speakers.every(({ role, firm }) => role === 'analyst' || firm === null));
  });
});
