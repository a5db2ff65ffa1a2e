import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { nextSpeakers } from '../../../server/src/speakers/next-speakers';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';

/** Who is thought to speak next where a text ends. */
function next(text: string): string[] {
  const { length } = text.split('\n');
  return nextSpeakers(analyse(text), length).map(({ name }) => name);
}

const header = (name: string): string[] => [name, name];

describe('the next speaker', () => {
  it('is whom the operator introduces', () => {
    const lines = larkspur.split('\n');
    assert.equal(nextSpeakers(analyse(larkspur), 15)[0]?.name, 'Dana Whitlock');
    assert.equal(lines[15], 'Dana Whitlock - Granite Peak Research, Analyst');
  });

  it('is who answers an analyst, then the operator', () => {
    const asked = larkspur.split('\n').slice(0, 19).join('\n');
    assert.equal(next(asked)[0], 'Mara Ellison');
    const thanked = joinLines(larkspur, ...header('Dana Whitlock'), 'Thank you, Mara.', '謝謝你，Mara。');
    assert.equal(next(thanked)[0], 'Operator');
  });

  it('is the analyst after an answer', () => {
    assert.equal(next(larkspur)[0], 'Dana Whitlock');
  });

  it('is never first the one who has just spoken', () => {
    assert.equal(next(larkspur).at(-1), 'Mara Ellison');
    assert.deepEqual(next(''), []);
  });

  it('is among the first three in nine of ten turns of a real call', () => {
    const analysis = analyse(readSeed('meridian-foods-2023q4'));
    const { turns } = analysis.transcript;
    const known = turns.filter(
      (turn, at) => at > 0 && turns.slice(0, at).some(({ speaker }) => speaker === turn.speaker),
    );
    const hits = known.filter(({ startLine, speaker }) =>
      nextSpeakers(analysis, startLine).slice(0, 3).includes(speaker),
    );
    assert.ok(hits.length >= known.length * 0.9, `${hits.length} of ${known.length}`);
  });
});
