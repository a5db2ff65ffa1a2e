import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import type { Code, Severity } from '../../../server/src/checks/codes';
import { messagesFor } from '../../../server/src/messages/messages';
import { verdictText } from '../../../server/src/messages/metrics';
import { type Health, healthOf } from '../../../server/src/metrics/health';
import { overviewOf } from '../../../server/src/metrics/overview';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';

type Levels = Partial<Record<Code, Severity | 'off'>>;

function health(text: string, levels: Levels = {}): Health {
  return healthOf(analyse(text), ({ code, severity }) => {
    const level = levels[code] ?? severity;
    return level === 'off' ? undefined : level;
  });
}

function sentence(text: string, levels: Levels = {}, locale = 'en'): string {
  return verdictText(health(text, levels).verdict, messagesFor(locale).metrics);
}

describe('the verdict on a call', () => {
  it('is that it can be published where nothing is wrong', () => {
    assert.equal(sentence(larkspur), 'Ready to publish');
    assert.equal(sentence(larkspur, {}, 'zh-TW'), '可以發布');
    assert.equal(sentence(larkspur, {}, 'zh-CN'), '可以发布');
  });

  it('counts the errors and says where the first one is', () => {
    assert.equal(sentence(larkspurWithProblems), '2 errors to fix, first on line 9');
    assert.equal(sentence(larkspurWithProblems, {}, 'zh-TW'), '2 個錯誤待修正，首見於第 9 行');
    assert.equal(sentence(larkspurWithProblems, {}, 'zh-CN'), '2 个错误待修正，首见于第 9 行');
    assert.deepEqual(health(larkspurWithProblems).verdict.first, { line: 8, start: 10, end: 18 });
  });

  it('goes by the levels of the settings', () => {
    assert.equal(sentence(larkspurWithProblems, { 'figure-mismatch': 'warning' }), '1 error to fix, on line 10');
    const mild = { 'figure-mismatch': 'warning', 'missing-translation': 'hint' } as const;
    assert.equal(sentence(larkspurWithProblems, mild), '1 warning to look at, on line 9');
    assert.equal(sentence(larkspurWithProblems, { ...mild, 'figure-mismatch': 'off' }), 'Ready to publish');
  });

  it('is none where there is no translation, and where there is nothing', () => {
    assert.equal(sentence(readSeed('harbor-robotics-2025q1')), 'English only: there is no translation to check');
    const chinese = joinLines('接線生', '接線生', '謝謝。', '陳美玲 - 財務長', '陳美玲 - 財務長', '我們成長。');
    assert.equal(sentence(chinese), 'Chinese only: there is no translation to check');
    assert.equal(sentence(''), 'Nothing is said here yet');
    assert.equal(sentence(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO')), 'Nothing is said here yet');
  });
});

describe('translation health', () => {
  it('counts problems by turn, by speaker, and of nobody', () => {
    const text = joinLines(
      'We grew last year.',
      '我們去年成長。',
      larkspurWithProblems.slice(larkspur.indexOf('Operator')),
    );
    const { problemsByTurn, problemsBySpeaker, problemsOfNobody, verdict } = health(text);
    assert.deepEqual(problemsOfNobody, { errors: 0, warnings: 1, information: 0 });
    assert.deepEqual(
      problemsByTurn.map(({ errors, warnings }) => [errors, warnings]),
      [
        [0, 0],
        [2, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    );
    assert.deepEqual(
      problemsBySpeaker.map(({ errors }) => errors),
      [0, 2, 0],
    );
    assert.deepEqual([verdict.errors, verdict.warnings, verdict.information], [2, 1, 0]);
  });

  it('has the agreement of figures by kind, which adds up to that of all', () => {
    const { figures, figuresByKind } = health(readSeed('tour'));
    for (const key of ['total', 'matched', 'mismatched', 'unmatched'] as const) {
      assert.equal(
        figuresByKind.reduce((sum, own) => sum + own[key], 0),
        figures[key],
      );
    }
    assert.deepEqual(
      figuresByKind.find(({ kind }) => kind === 'period'),
      { kind: 'period', total: 12, matched: 10, mismatched: 2, unmatched: 0, agreement: 10 / 12 },
    );
    assert.equal(
      figuresByKind.some(({ kind }) => kind === 'identifier'),
      false,
    );
  });

  it('agrees with the overview', () => {
    const analysis = analyse(readSeed('tour'));
    const { coverage, figures, problems, verdict } = healthOf(analysis, ({ severity }) => severity);
    const overview = overviewOf(analysis, ({ severity }) => severity);
    assert.deepEqual([coverage, figures, problems], [overview.coverage, overview.figures, overview.problems]);
    assert.equal(verdict.errors + verdict.warnings + verdict.information, overview.problemPlaces.length);
  });
});
