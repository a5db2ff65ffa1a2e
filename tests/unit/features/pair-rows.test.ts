import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { analyse } from '../../../server/src/analysis';
import type { Code, Severity } from '../../../server/src/checks/codes';
import { type PairRows, pairRowsOf } from '../../../server/src/features/pair-rows';
import { messagesFor } from '../../../server/src/messages/messages';
import { type PairRow, pairRow } from '../../../server/src/protocol-pairs';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at, joinLines } from '../../support/marked-text';

function paired(text: string, levels: Partial<Record<Code, Severity | 'off'>> = {}, locale = 'en'): PairRows {
  return pairRowsOf(analyse(text), messagesFor(locale), ({ code, severity }) => {
    const level = levels[code] ?? severity;
    return level === 'off' ? undefined : level;
  });
}

function ofKind<Kind extends PairRow['kind']>({ rows }: PairRows, kind: Kind): Extract<PairRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<PairRow, { kind: Kind }> => row.kind === kind);
}

const pairsIn = (...lines: string[]) => ofKind(paired(joinLines(...header, ...lines)), 'pair');
const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];

describe('a call as the rows of the side-by-side view', () => {
  it('is what the client takes', () => {
    for (const text of ['', larkspur, larkspurWithProblems, 'We grew.\n\n我們成長。']) {
      const { rows, lines } = paired(text);
      z.parse(z.readonly(z.array(pairRow)), rows);
      assert.equal(lines.length, rows.length);
    }
  });

  it('is headings with pairs below them, in the order of the text', () => {
    const { rows, lines } = paired(larkspur);
    assert.deepEqual(
      rows.map(({ kind }, index) => `${lines[index]} ${kind}`),
      [
        ...['0 notice', '1 section', '1 turn', '3 pair', '5 turn', '7 pair', '9 pair', '11 section', '11 turn'],
        ...['13 pair', '15 turn', '17 pair', '19 turn', '21 pair'],
      ],
    );
    assert.deepEqual(
      ofKind(paired(larkspur), 'turn').map(({ name, title }) => [name, title]),
      [
        ['Operator', null],
        ['Mara Ellison', 'Chief Financial Officer'],
        ['Operator', null],
        ['Dana Whitlock', 'Granite Peak Research, Analyst'],
        ['Mara Ellison', 'Chief Financial Officer'],
      ],
    );
    assert.deepEqual(
      ofKind(paired(larkspur), 'section').map(({ section }) => section),
      ['prepared-remarks', 'questions-and-answers'],
    );
  });

  it('says the same of a row wherever it stands', () => {
    const moved = paired(`\n\n${larkspurWithProblems}`);
    const { rows, lines } = paired(larkspurWithProblems);
    assert.deepEqual(moved.rows, rows);
    assert.deepEqual(
      moved.lines,
      lines.map((line) => line + 2),
    );
  });

  it('has the texts of both sides in their languages, at their places', () => {
    assert.deepEqual(pairsIn('  We grew.', '我們成長。'), [
      {
        kind: 'pair',
        source: { line: 0, start: 2, text: 'We grew.', language: 'en', figures: [] },
        target: { line: 1, start: 0, text: '我們成長。', language: 'zh-Hant', figures: [] },
        ...{ placeholder: null, problems: [] },
      },
    ]);
  });

  it('tells Simplified Chinese from Traditional', () => {
    const [first] = pairsIn('We grew this year.', '我们今年实现了增长。');
    assert.equal(first?.target?.language, 'zh-Hans');
  });

  it('pairs figures across the sides and tells those that differ', () => {
    const [first] = pairsIn('It was $48.6 million, up 12.5%.', '為4,680萬美元，成長12.5%。');
    assert.deepEqual(
      first?.source?.figures.map(({ status, counterpart, display }) => [status, counterpart, display]),
      [
        ['mismatched', 0, '48,600,000 USD'],
        ['matched', 1, '12.5%'],
      ],
    );
    assert.deepEqual(
      first?.target?.figures.map(({ start, end }) => first.target?.text.slice(start, end)),
      ['4,680萬美元', '12.5%'],
    );
    assert.deepEqual(
      first?.problems.map(({ code, line }) => [code, line]),
      [['figure-mismatch', 1]],
    );
  });

  it('follows a figure of which an edit of the other side makes another', () => {
    const texts = ['為4,680萬美元。', '為4,860萬美元。'].map((target) =>
      joinLines(...header, 'It was $48.6 million.', target),
    );
    const before = analyse(texts[0] ?? '');
    const after = analyse(texts[1] ?? '', before);
    const statuses = [before, after].map((analysis) => {
      const rows = pairRowsOf(analysis, messagesFor('en'), ({ severity }) => severity);
      return ofKind(rows, 'pair').map(({ source }) => source?.figures.map(({ status }) => status));
    });
    assert.deepEqual(statuses, [[['mismatched']], [['matched']]]);
  });

  it('marks a figure that has no counterpart, and none where nothing is compared', () => {
    const pairs = pairsIn('Margin was 31%, up from 28%.', '毛利率為31%，高於去年。', 'Cash was $120 million.');
    assert.deepEqual(
      pairs.map(({ source }) => source?.figures.map(({ status }) => status)),
      [['matched', 'alone'], ['uncompared']],
    );
  });

  it('shows a missing side as such, with what keeps its place', () => {
    const missing = at(pairsIn('We grew.', '我們成長。', 'We hire.', '【待譯】', 'We hope.', '我們希望。'), 1);
    assert.equal(missing.target, null);
    assert.deepEqual(missing.placeholder, { line: 1, start: 0, text: '【待譯】' });
    assert.deepEqual(
      missing.problems.map(({ code, line }) => [code, line]),
      [['missing-translation', 0]],
    );
  });

  it('gives a header its own problems, and a translated copy', () => {
    const text = joinLines('Operator', '接線生', 'Welcome.', '歡迎。', 'Mara Ellison - CFO', 'We grew.', '我們成長。');
    assert.deepEqual(
      ofKind(paired(text), 'turn').map(({ name, translated, problems }) => [
        name,
        translated,
        problems.map(({ code }) => code),
      ]),
      [
        ['Operator', '接線生', []],
        ['Mara Ellison', null, ['header-not-repeated']],
      ],
    );
  });

  it('says every problem once, in the language and at the level of the reader', () => {
    const problemsOf = ({ rows }: PairRows) => rows.flatMap((row) => ('problems' in row ? row.problems : []));
    const call = paired(larkspurWithProblems);
    assert.equal(problemsOf(call).length, analyse(larkspurWithProblems).findings.length);
    assert.equal(call.problems, 2);
    assert.equal(paired(larkspur).problems, 0);
    const [only] = problemsOf(
      paired(larkspurWithProblems, { 'figure-mismatch': 'off', 'missing-translation': 'hint' }, 'zh-TW'),
    );
    assert.deepEqual([only?.code, only?.severity], ['missing-translation', 'hint']);
    assert.match(only?.message ?? '', /譯/);
  });

  it('tells that a call is in one language', () => {
    const call = paired(joinLines(...header, 'We grew.', 'We hire.'));
    assert.equal(call.monolingual, 'en');
    assert.ok(ofKind(call, 'pair').every(({ target }) => target === null));
  });
});
