import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import type { Code, Severity } from '../../../server/src/checks/codes';
import { type CallOverview, overviewOf } from '../../../server/src/metrics/overview';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at, joinLines } from '../../support/marked-text';

function overview(text: string, levels: Partial<Record<Code, Severity | 'off'>> = {}): CallOverview {
  return overviewOf(analyse(text), ({ code, severity }) => {
    const level = levels[code] ?? severity;
    return level === 'off' ? undefined : level;
  });
}

describe('the overview of a call', () => {
  it('of a call with nothing wrong is all green', () => {
    const { coverage, figures, problems, monolingual } = overview(larkspur);
    assert.deepEqual(coverage, { source: 6, translated: 6, orphaned: 0, ratio: 1 });
    assert.equal(figures.agreement, 1);
    assert.equal(figures.total, figures.matched);
    assert.deepEqual([problems, monolingual], [[], null]);
  });

  it('lists turns with their speakers, sections and lines', () => {
    assert.deepEqual(
      overview(larkspur).turns.map(({ speaker, section, startLine, endLine }) => [
        speaker,
        section,
        startLine,
        endLine,
      ]),
      [
        [0, 'prepared-remarks', 1, 4],
        [1, 'prepared-remarks', 5, 10],
        [0, 'questions-and-answers', 11, 14],
        [2, 'questions-and-answers', 15, 18],
        [1, 'questions-and-answers', 19, 22],
      ],
    );
  });

  it('of an empty text is empty, with nothing lacking', () => {
    assert.deepEqual(overview(''), {
      ...{ monolingual: null, speakers: [], turns: [] },
      ...{ problems: [], problemPlaces: [], accepted: [] },
      coverage: { source: 0, translated: 0, orphaned: 0, ratio: 1 },
      figures: { total: 0, matched: 0, mismatched: 0, unmatched: 0, agreement: 1 },
    });
  });
});

describe('coverage', () => {
  const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];
  const pair = ['We grew.', '我們成長。'];

  it('counts the sources that are translated, and the translations without source', () => {
    const text = joinLines(...header, ...pair, 'We hire.', ...pair, ...pair, '我們很高興。');
    assert.deepEqual(overview(text).coverage, { source: 4, translated: 3, orphaned: 1, ratio: 0.75 });
  });

  it('is nought for a call without translation', () => {
    assert.deepEqual(overview(joinLines(...header, 'We grew.', 'We hire.')).coverage, {
      ...{ source: 2, translated: 0, orphaned: 0, ratio: 0 },
    });
  });
});

describe('the agreement of figures', () => {
  const call = (source: string, target: string): CallOverview['figures'] =>
    overview(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', source, target)).figures;

  it('counts the figures of both sides that match', () => {
    assert.deepEqual(call('Revenue was $48.6 million, up 12.5%.', '營收為4,860萬美元，成長12.5%。'), {
      ...{ total: 4, matched: 4, mismatched: 0, unmatched: 0, agreement: 1 },
    });
  });

  it('counts both sides of a mismatch, and the one side of what is missing or added', () => {
    assert.deepEqual(call('Revenue was $48.6 million, up 12.5%.', '營收為4,680萬美元，成長12.5%。'), {
      ...{ total: 4, matched: 2, mismatched: 2, unmatched: 0, agreement: 0.5 },
    });
    assert.deepEqual(call('Margin was 31%, up from 28%.', '毛利率為31%，高於去年。'), {
      ...{ total: 3, matched: 2, mismatched: 0, unmatched: 1, agreement: 2 / 3 },
    });
  });

  it('leaves out what cannot be compared: identifiers, and paragraphs without translation', () => {
    assert.equal(call('Please see our Form 10-K.', '請見我們的10-K表格。').total, 0);
    const text = joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', 'We grew.', '我們成長。', 'Margin was 31%.');
    assert.equal(overview(text).figures.total, 0);
  });
});

describe('problems', () => {
  it('are counted by code, the most severe first, with the first place of each', () => {
    const text = joinLines(
      ...['Operator', 'Welcome to the call.', '歡迎參加會議。'],
      ...['Mara Ellison - CFO', 'Mara Ellison - CFO', 'We grew.', 'We hire.', '我們徵才。', 'We hope.'],
    );
    assert.deepEqual(overview(text).problems, [
      { code: 'missing-translation', severity: 'error', count: 2, first: { line: 5, start: 0, end: 8 } },
      { code: 'header-not-repeated', severity: 'warning', count: 1, first: { line: 0, start: 0, end: 8 } },
    ]);
  });

  it('are counted by turn and by speaker', () => {
    const { turns, speakers } = overview(larkspurWithProblems);
    assert.deepEqual(
      turns.map(({ problems, worst }) => [problems, worst]),
      [
        [0, null],
        [2, 'error'],
        [0, null],
        [0, null],
        [0, null],
      ],
    );
    assert.deepEqual(
      speakers.map(({ name, problems, worst }) => [name, problems, worst]),
      [
        ['Operator', 0, null],
        ['Mara Ellison', 2, 'error'],
        ['Dana Whitlock', 0, null],
      ],
    );
  });

  it('of a header belong to its own turn', () => {
    const { turns } = overview(larkspur.replace('Operator\nOperator\nWe will', 'Operator\nWe will'));
    assert.deepEqual(
      turns.map(({ problems }) => problems),
      [0, 0, 1, 0, 0],
    );
  });

  it('above the first header belong to no turn', () => {
    const text = joinLines('We grew last year.', '我們去年成長。', larkspur.slice(larkspur.indexOf('Operator')));
    const { turns, problems } = overview(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['text-before-speaker'],
    );
    assert.ok(turns.every((turn) => turn.problems === 0));
  });

  it('have the severity of the settings, and are not there when their rule is off', () => {
    const levels = { 'missing-translation': 'hint', 'figure-mismatch': 'off' } as const;
    const { problems, turns } = overview(larkspurWithProblems, levels);
    assert.deepEqual(
      problems.map(({ code, severity, count }) => [code, severity, count]),
      [['missing-translation', 'hint', 1]],
    );
    assert.equal(at(turns, 1).problems, 1);
  });
});
