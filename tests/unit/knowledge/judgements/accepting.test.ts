import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../../../server/src/analysis';
import type { Code } from '../../../../server/src/checks/codes';
import type { Finding } from '../../../../server/src/checks/finding';
import { type Judgement, judgementsOf } from '../../../../server/src/knowledge/judgements/model';
import { Subjects } from '../../../../server/src/knowledge/judgements/subject';
import { noKnowledge } from '../../../../server/src/knowledge/model';
import { overviewOf } from '../../../../server/src/metrics/overview';
import { larkspur, larkspurWithProblems } from '../../../support/larkspur';
import { at } from '../../../support/marked-text';

/** The judgements on what is found in a text, as accepting it makes them. */
function judgementsOn(text: string, wanted: (finding: Finding) => boolean = () => true): Judgement[] {
  const { transcript, alignment, findings } = analyse(text);
  const subjects = new Subjects(transcript, alignment);
  return findings.filter(wanted).map((finding) => {
    const subject = subjects.of(finding);
    assert.ok(subject, finding.code);
    return { ...subject, transcript: undefined, reason: undefined };
  });
}

function analysed(text: string, judgements: readonly Judgement[]): Analysis {
  return analyse(text, undefined, { ...noKnowledge, judgements: judgementsOf(judgements) });
}

function codesIn(text: string, judgements: readonly Judgement[]): Code[] {
  return analysed(text, judgements).findings.map(({ code }) => code);
}

describe('what was accepted', () => {
  it('is no finding any more, and is kept apart', () => {
    const judgements = judgementsOn(larkspurWithProblems, ({ code }) => code === 'figure-mismatch');
    const { findings, accepted } = analysed(larkspurWithProblems, judgements);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['missing-translation'],
    );
    assert.deepEqual(
      accepted.map(({ finding, judgement }) => [finding.code, finding.line, judgement.words]),
      [['figure-mismatch', 8, '4,680萬美元']],
    );
  });

  it('stays accepted when other paragraphs change, move, come or go', () => {
    const judgements = judgementsOn(larkspurWithProblems);
    const edited = larkspurWithProblems
      .replace('使用警語:譯文僅供參考,實際內容請以英文原文為主\n', '')
      .replace('Good afternoon, and welcome', 'Welcome')
      .replace('現在開始問答環節。', '現在開始問答。');
    assert.deepEqual(codesIn(edited, judgements), []);
  });

  it('stays accepted when only the white space around it changes', () => {
    const judgements = judgementsOn(larkspurWithProblems);
    const edited = larkspurWithProblems.replace('謝謝。第一季', '  謝謝。第一季').replaceAll('\n', ' \r\n');
    assert.deepEqual(codesIn(edited, judgements), []);
  });

  it('comes back when either side changes', () => {
    const judgements = judgementsOn(larkspurWithProblems, ({ code }) => code === 'figure-mismatch');
    for (const [before, after] of [
      ['Thank you. Total', 'Thanks. Total'],
      ['謝謝。第一季', '謝謝您。第一季'],
    ] as const) {
      const edited = larkspurWithProblems.replace(before, after);
      assert.ok(codesIn(edited, judgements).includes('figure-mismatch'), after);
    }
  });

  it('does not hide another finding of the same kind in the same pair', () => {
    const wrong = larkspurWithProblems.replace('成長12.5%', '成長15.2%');
    const judgements = judgementsOn(wrong, ({ code }) => code === 'figure-mismatch');
    assert.equal(judgements.length, 2);
    assert.deepEqual(
      analysed(wrong, [at(judgements, 0)]).findings.flatMap(({ code, line }) => (line === 8 ? [code] : [])),
      ['figure-mismatch'],
    );
  });

  it('does not hide the same words said again in the same pair', () => {
    const text = larkspur.replace('about 31%, in line', 'about 31%, 45%, 45% and 45%, in line');
    const judgements = judgementsOn(text);
    assert.ok(judgements.length > 1);
    for (const [index, judgement] of judgements.entries()) {
      const { findings, accepted } = analysed(text, [judgement]);
      assert.equal(findings.length, judgements.length - 1);
      assert.equal(accepted.length, 1);
      assert.equal(at(accepted, 0).finding.start, at(analyse(text).findings, index).start);
    }
  });

  it('may be a header', () => {
    const text = larkspur.replace('Operator\nOperator\nWe will', 'Operator\nWe will');
    const judgements = judgementsOn(text);
    assert.deepEqual(
      judgements.map(({ code, source, target }) => [code, source, target]),
      [['header-not-repeated', 'Operator', '']],
    );
    assert.deepEqual(codesIn(text, judgements), []);
    const other = larkspur.replace('Dana Whitlock - Granite Peak Research, Analyst\n', '');
    assert.deepEqual(codesIn(other, judgements), ['header-not-repeated']);
  });

  it('may be that there is no translation at all', () => {
    const text = larkspur
      .split('\n')
      .filter((line) => !/\p{Script=Han}/u.test(line))
      .join('\n');
    const judgements = judgementsOn(text);
    assert.deepEqual(
      judgements.map(({ code }) => code),
      ['no-translation'],
    );
    assert.deepEqual(codesIn(text, judgements), []);
  });

  it('counts as right in the metrics', () => {
    const judgements = judgementsOn(larkspurWithProblems);
    const overview = overviewOf(analysed(larkspurWithProblems, judgements), ({ severity }) => severity);
    assert.deepEqual(overview.problems, []);
    assert.equal(overview.figures.agreement, 1);
    assert.equal(overview.figures.mismatched, 0);
    assert.equal(overview.accepted.length, 2);
  });
});
