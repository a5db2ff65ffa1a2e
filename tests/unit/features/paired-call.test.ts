import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import type { Code, Severity } from '../../../server/src/checks/codes';
import { pairedCallOf } from '../../../server/src/features/paired-call';
import { messagesFor } from '../../../server/src/messages/messages';
import { pairedCall as schema } from '../../../server/src/protocol-pairs';
import { larkspur, larkspurWithProblems } from '../../support/larkspur';
import { at, joinLines } from '../../support/marked-text';

type Call = ReturnType<typeof pairedCallOf>;

function paired(text: string, levels: Partial<Record<Code, Severity | 'off'>> = {}, locale = 'en'): Call {
  return pairedCallOf(analyse(text), messagesFor(locale), ({ code, severity }) => {
    const level = levels[code] ?? severity;
    return level === 'off' ? undefined : level;
  });
}

const header = ['Mara Ellison - CFO', 'Mara Ellison - CFO'];

describe('a call as pairs', () => {
  it('is what the client takes', () => {
    for (const text of ['', larkspur, larkspurWithProblems, 'We grew.\n\n我們成長。']) {
      schema.parse({ uri: 'file:///call', version: 1, ...paired(text) });
    }
  });

  it('is grouped by turn, with speakers, sections and lines', () => {
    const { turns, notices, preamble, problems } = paired(larkspur);
    assert.deepEqual(
      turns.map(({ name, title, section, line, pairs }) => [name, title, section, line, pairs.length]),
      [
        ['Operator', null, 'prepared-remarks', 1, 1],
        ['Mara Ellison', 'Chief Financial Officer', 'prepared-remarks', 5, 2],
        ['Operator', null, 'questions-and-answers', 11, 1],
        ['Dana Whitlock', 'Granite Peak Research, Analyst', 'questions-and-answers', 15, 1],
        ['Mara Ellison', 'Chief Financial Officer', 'questions-and-answers', 19, 1],
      ],
    );
    assert.deepEqual([notices.length, preamble, problems], [1, [], []]);
  });

  it('has the texts of both sides in their languages, at their places', () => {
    const [first] = at(paired(joinLines(...header, '  We grew.', '我們成長。')).turns, 0).pairs;
    assert.deepEqual(first, {
      source: { line: 2, start: 2, text: 'We grew.', language: 'en', figures: [] },
      target: { line: 3, start: 0, text: '我們成長。', language: 'zh-Hant', figures: [] },
      ...{ placeholder: null, problems: [] },
    });
  });

  it('tells Simplified Chinese from Traditional', () => {
    const [first] = at(paired(joinLines(...header, 'We grew this year.', '我们今年实现了增长。')).turns, 0).pairs;
    assert.equal(first?.target?.language, 'zh-Hans');
  });

  it('pairs figures across the sides and tells those that differ', () => {
    const [first] = at(
      paired(joinLines(...header, 'It was $48.6 million, up 12.5%.', '為4,680萬美元，成長12.5%。')).turns,
      0,
    ).pairs;
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
      [['figure-mismatch', 3]],
    );
  });

  it('marks a figure that has no counterpart, and none where nothing is compared', () => {
    const { turns } = paired(
      joinLines(...header, 'Margin was 31%, up from 28%.', '毛利率為31%，高於去年。', 'Cash was $120 million.'),
    );
    assert.deepEqual(
      at(turns, 0).pairs.map(({ source }) => source?.figures.map(({ status }) => status)),
      [['matched', 'alone'], ['uncompared']],
    );
  });

  it('shows a missing side as such, with what keeps its place', () => {
    const { turns } = paired(
      joinLines(...header, 'We grew.', '我們成長。', 'We hire.', '【待譯】', 'We hope.', '我們希望。'),
    );
    const missing = at(at(turns, 0).pairs, 1);
    assert.equal(missing.target, null);
    assert.deepEqual(missing.placeholder, { line: 5, start: 0, text: '【待譯】' });
    assert.deepEqual(
      missing.problems.map(({ code }) => code),
      ['missing-translation'],
    );
  });

  it('gives a header its own problems, and a translated copy', () => {
    const { turns } = paired(
      joinLines('Operator', '接線生', 'Welcome.', '歡迎。', 'Mara Ellison - CFO', 'We grew.', '我們成長。'),
    );
    assert.deepEqual(
      turns.map(({ name, translated, problems }) => [name, translated, problems.map(({ code }) => code)]),
      [
        ['Operator', '接線生', []],
        ['Mara Ellison', null, ['header-not-repeated']],
      ],
    );
  });

  it('says every problem once, in the language and at the level of the reader', () => {
    const problemsOf = ({ turns, preamble, problems }: Call) => [
      ...problems,
      ...preamble.flatMap((pair) => pair.problems),
      ...turns.flatMap((turn) => [...turn.problems, ...turn.pairs.flatMap((pair) => pair.problems)]),
    ];
    assert.equal(problemsOf(paired(larkspurWithProblems)).length, analyse(larkspurWithProblems).findings.length);
    const [only] = problemsOf(
      paired(larkspurWithProblems, { 'figure-mismatch': 'off', 'missing-translation': 'hint' }, 'zh-TW'),
    );
    assert.deepEqual([only?.code, only?.severity], ['missing-translation', 'hint']);
    assert.match(only?.message ?? '', /譯/);
  });

  it('tells that a call is in one language', () => {
    const call = paired(joinLines(...header, 'We grew.', 'We hire.'));
    assert.equal(call.monolingual, 'en');
    assert.ok(at(call.turns, 0).pairs.every(({ target }) => target === null));
  });
});
