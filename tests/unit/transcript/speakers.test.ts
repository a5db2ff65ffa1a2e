import assert from 'node:assert/strict';
import { parse } from '../../../server/src/transcript/parse';
import { joinLines } from '../../support/marked-text';

const said = ['We are glad to be here.', '我們很高興參加。'];
const turn = (header: string): string[] => [header, header, ...said];
const speakersIn = (...headers: string[]): [name: string, title: string | undefined, role: string][] =>
  parse(joinLines(...headers.flatMap(turn))).speakers.map(({ name, title, role }) => [name, title, role]);

describe('speakers', () => {
  it('are listed once each, in order of first appearance', () => {
    const { speakers, turns } = parse(
      joinLines(...['Operator', 'Mara Ellison - CFO', 'Operator', 'Mara Ellison - CFO'].flatMap(turn)),
    );
    assert.deepEqual(
      speakers.map(({ index, name }) => [index, name]),
      [
        [0, 'Operator'],
        [1, 'Mara Ellison'],
      ],
    );
    assert.deepEqual(
      turns.map(({ speaker }) => speaker.index),
      [0, 1, 0, 1],
    );
  });

  it('run the call, answer, or ask', () => {
    assert.deepEqual(
      speakersIn(
        'Operator',
        'Mara Ellison - Chief Financial Officer',
        'Dana Whitlock - Granite Peak Research, Analyst',
        'Lee Wong - Equity Research Associate',
        '林怡君 - 研究員',
        'Unidentified Analyst',
      ).map(([, , role]) => role),
      ['operator', 'company', 'analyst', 'analyst', 'analyst', 'analyst'],
    );
  });

  it('are one operator, whatever the operator is called', () => {
    assert.deepEqual(speakersIn('Operator', '接線生', 'Conference Operator', '主持人'), [
      ['Operator', undefined, 'operator'],
    ]);
  });

  it('keep the first title that is given for them', () => {
    assert.deepEqual(speakersIn('Mara Ellison', 'Mara Ellison - CFO', 'Mara Ellison - Interim CEO'), [
      ['Mara Ellison', 'CFO', 'company'],
    ]);
  });

  it('are the same person in capitals, full-width letters or without a full stop', () => {
    assert.deepEqual(
      speakersIn('John Q. Hale Jr. - CFO', 'JOHN Q. HALE JR. - CFO', 'John Q Hale Jr - CFO').map(([name]) => name),
      ['John Q. Hale Jr.'],
    );
  });

  it('take their name from the copy in the source language', () => {
    const { speakers } = parse(joinLines('接線生', 'Operator', 'Welcome to the call.', '歡迎參加會議。'));
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Operator'],
    );
  });
});
