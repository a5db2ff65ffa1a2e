import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codes } from '../../../../server/src/checks/codes';
import type { TextChange } from '../../../../server/src/checks/finding';
import { addJudgements, readJudgements, withdrawJudgement } from '../../../../server/src/knowledge/judgements/file';
import type { Judgement } from '../../../../server/src/knowledge/judgements/model';
import { joinLines } from '../../../support/marked-text';

const first = judgementOn('About $48.6 million.');
const second = judgementOn('Beta.');
const third = judgementOn('Gamma.');

describe('the file of judgements', () => {
  it('has a line for each, in order, whatever the order they were made in', () => {
    let text = '';
    for (const judgement of [second, third, first]) text = apply(text, addJudgements(text, [judgement]));
    assert.equal(text, apply('', addJudgements('', [first, second, third])));
    assert.deepEqual(
      readJudgements(text).judgements.map(({ line, judgement }) => [line, judgement.source]),
      [
        [0, 'About $48.6 million.'],
        [1, 'Beta.'],
        [2, 'Gamma.'],
      ],
    );
    assert.ok(text.endsWith('}\n'));
  });

  it('reads back what was written', () => {
    const judgement: Judgement = {
      ...first,
      words: '4,860萬美元',
      occurrence: 2,
      transcript: 'calls/q1.transcript',
      reason: 'The speaker\n"corrected" himself.',
    };
    const text = apply('', addJudgements('', [judgement]));
    assert.deepEqual(readJudgements(text), { judgements: [{ line: 0, judgement }], bad: [] });
  });

  it('leaves out what goes without saying', () => {
    const text = apply('', addJudgements('', [{ ...first, target: '' }]));
    assert.equal(text, '{"source":"About $48.6 million.","code":"figure-mismatch","texts":"0123456789abcdef"}\n');
  });

  it('keeps every line that it cannot read, and says which', () => {
    const text = joinLines('# ours', write(second), '{"code":"no-such-code","texts":"0123456789abcdef"}', '');
    const after = apply(text, addJudgements(text, [first, third]));
    assert.equal(after, joinLines('# ours', write(first), ...text.split('\n').slice(1, 3), write(third), ''));
    assert.deepEqual(readJudgements(after).bad, [0, 3]);
  });

  it('goes on where the last line break was lost', () => {
    const text = write(first);
    assert.equal(apply(text, addJudgements(text, [second])), joinLines(write(first), write(second), ''));
  });

  it('does not say twice what was accepted already', () => {
    assert.deepEqual(addJudgements(write(first), [{ ...first, reason: 'again' }]), []);
  });

  it('loses only what is withdrawn', () => {
    const text = joinLines('?', write(first), write(second), write(first));
    assert.equal(apply(text, withdrawJudgement(text, first)), joinLines('?', write(second), ''));
  });

  it('is the same again after a judgement was added and withdrawn, and never throws', () => {
    const line = fc.oneof(fc.constantFrom(write(first), write(third), '', '{}', 'null'), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map((it) => `${it.replace(/[\r\n]/g, '')}\n`).join('');
        const added = apply(text, addJudgements(text, [second]));
        assert.equal(readJudgements(added).judgements.length, readJudgements(text).judgements.length + 1);
        assert.equal(apply(added, withdrawJudgement(added, second)), text);
      }),
    );
  });

  it('takes every code there is', () => {
    for (const code of codes) {
      const text = apply('', addJudgements('', [{ ...first, code }]));
      assert.equal(readJudgements(text).judgements[0]?.judgement.code, code);
    }
  });
});

function judgementOn(source: string): Judgement {
  return {
    ...{ code: 'figure-mismatch', source, target: '約', words: source === 'About $48.6 million.' ? undefined : source },
    ...{ texts: '0123456789abcdef', occurrence: 1, transcript: undefined, reason: undefined },
  };
}

function write(judgement: Judgement): string {
  return apply('', addJudgements('', [judgement])).trimEnd();
}

/** As an editor applies edits: all places are those of the text before. */
function apply(text: string, changes: readonly TextChange[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: TextChange['start']): number => {
    const start = starts[line];
    assert.ok(start !== undefined, `There is no line ${line}.`);
    return start + column;
  };
  return [...changes]
    .reverse()
    .reduce((it, { start, end, text: put }) => it.slice(0, offset(start)) + put + it.slice(offset(end)), text);
}
