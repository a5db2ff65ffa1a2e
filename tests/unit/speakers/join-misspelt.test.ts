import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { joinLines } from '../../support/marked-text';

const said = ['We grew in every region.', '我們在各地區均有成長。'];
const turn = (header: string): string[] => [header, header, ...said];

describe('a misspelt speaker', () => {
  const text = joinLines(
    ...['Mara Ellison - CFO', 'Dana Whitlock - Analyst', 'Mara Ellison - CFO', 'Dana Whitlock - Analyst'].flatMap(turn),
    ...['Mara Elison - CFO', 'Dana Whitlock - Analyst', 'Mara Ellison - CFO', 'Mara Ellison - CFO'].flatMap(turn),
  );

  it('is reported, and speaks as who is meant', () => {
    const { transcript, findings } = analyse(text);
    assert.deepEqual(
      findings.map(({ code, line }) => [code, line]),
      [['inconsistent-speaker', 16]],
    );
    assert.deepEqual(
      transcript.speakers.map(({ name, index }) => [name, index]),
      [
        ['Mara Ellison', 0],
        ['Dana Whitlock', 1],
      ],
    );
    assert.equal(transcript.turns.filter(({ speaker }) => speaker === transcript.speakers[0]).length, 5);
    assert.deepEqual(
      transcript.sections.flatMap(({ turns }) => turns),
      transcript.turns,
    );
  });
});
