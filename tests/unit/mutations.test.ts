import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/checks/finding';
import { type Call, type Line, readCall, textOf } from '../bench/mutations/call';
import type { Defect } from '../bench/mutations/defect';
import { kinds } from '../bench/mutations/kinds';
import { sentencesOf } from '../bench/mutations/paragraph-text';
import { randomFor } from '../bench/mutations/random';
import { judge } from '../bench/mutations/score';
import { readSeed } from '../support/seeds';

const call = readCall('northgate', readSeed('northgate-optics-2024q3'));
const simplified = readCall('lanhu', readSeed('lanhu-biopharma-2024h1'));

/** The first two defects of a kind. */
function someOf(name: string, of: Call, random = randomFor(1, name)): Defect[] {
  const made: Defect[] = [];
  const kind = kinds.find((candidate) => candidate.name === name);
  assert.ok(kind, `no kind of defect is called ${name}`);
  for (const defect of kind.defects(of, random)) {
    if (defect !== 'skipped') made.push(defect);
    if (made.length === 2) break;
  }
  return made;
}

function finding(code: Finding['code'], line: number): Finding {
  return { code, line, start: 0, end: 1, severity: 'error', message: () => '', related: [] };
}

describe('The mutation benchmark', () => {
  it('reads the call whole: every paragraph in a pair, every header with its copies', () => {
    const { turns } = call.analysis.transcript;
    assert.equal(call.pairs.length * 2, turns.flatMap((turn) => turn.paragraphs).length);
    assert.equal(call.headers.length, turns.length);
    assert.equal(call.script, 'traditional');
  });

  for (const { name } of kinds) {
    it(`changes the text and can tell where: ${name}`, () => {
      const inTraditional = someOf(name, call);
      const [of, defects] = inTraditional.length > 0 ? [call, inTraditional] : [simplified, someOf(name, simplified)];
      assert.equal(defects.length, 2);
      for (const defect of defects) {
        assert.notEqual(textOf(defect.lines), textOf(of.lines));
        assert.ok(defect.accepted.some(({ at }) => at.some((line) => defect.lines.includes(line))));
      }
    });
  }

  it('makes the same defects of the same seed', () => {
    const texts = (random: number): string[] =>
      someOf('neighbours swapped', call, randomFor(random, 'again')).map(({ lines }) => textOf(lines));
    assert.deepEqual(texts(7), texts(7));
    assert.notDeepEqual(texts(7), texts(8));
  });

  it('ends no sentence in a name, a number or an abbreviation', () => {
    const sentences = ['Dr. Ito and J. Lund saw $5.2 million. ', 'Is it so? ', 'Yes.'];
    assert.deepEqual(sentencesOf(sentences.join('')), sentences);
    assert.deepEqual(sentencesOf('營收為5.2億元。是嗎?是的。'), ['營收為5.2億元。', '是嗎?', '是的。']);
  });
});

describe('Scoring a defect', () => {
  const [source, translation, next, last] = ['A source', '譯文', 'Next', '下一段'].map((text): Line => ({ text }));
  assert.ok(source && translation && next && last);
  const defect: Defect = {
    lines: [source, translation, next, last],
    accepted: [{ codes: ['misaligned-translation'], at: [source] }],
    damaged: [source, translation],
    short: false,
  };
  const untouched: Call = { ...call, analysis: { ...call.analysis, findings: [] } };

  it('is found by an accepted code on its line or beside it', () => {
    assert.ok(judge(defect, untouched, [finding('misaligned-translation', 0)]).found);
    assert.ok(judge(defect, untouched, [finding('misaligned-translation', 1)]).found);
  });

  it('is not found by another code, nor two lines off', () => {
    assert.ok(!judge(defect, untouched, [finding('figure-mismatch', 0)]).found);
    assert.ok(!judge(defect, untouched, [finding('misaligned-translation', 2)]).found);
  });

  it('counts a report as false where nothing near was damaged', () => {
    const score = judge(defect, untouched, [finding('misaligned-translation', 0), finding('figure-missing', 3)]);
    assert.deepEqual(
      score.elsewhere.map(({ line }) => line),
      [3],
    );
    assert.equal(score.reports.length, 2);
  });

  it('leaves out what was found before the damage, wherever that stands now', () => {
    const before = call.lines[5];
    assert.ok(before);
    const known: Call = { ...call, analysis: { ...call.analysis, findings: [finding('figure-missing', 5)] } };
    const moved: Defect = { ...defect, lines: [before, ...defect.lines] };
    assert.deepEqual(judge(moved, known, [finding('figure-missing', 0)]).reports, []);
  });
});
