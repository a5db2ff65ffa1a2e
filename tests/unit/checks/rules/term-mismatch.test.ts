import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import type { Finding } from '../../../../server/src/checks/finding';
import { noKnowledge } from '../../../../server/src/knowledge/model';
import { messagesFor } from '../../../../server/src/messages/messages';
import { inThreeLanguages } from '../../../support/findings';
import { glossary } from '../../../support/glossaries';
import { at, joinLines } from '../../../support/marked-text';
import { textAt } from '../../../support/reading';
import { readSeed, readSeedsGlossary, type Seed } from '../../../support/seeds';

const table = [
  'source,target,forbidden',
  'gross margin,毛利率,毛利比|毛利',
  'gross profit,毛利',
  'margin,利潤率',
  'backlog,,積壓',
];

function callOf(source: string, translation: string): string {
  return joinLines('Operator', 'Operator', 'Good afternoon, everyone.', '各位午安。', source, translation);
}

function findingsOn(source: string, translation: string, ...rows: readonly string[]): Finding[] {
  const knowledge = { ...noKnowledge, glossary: glossary(...(rows.length > 0 ? rows : table)) };
  const { findings } = analyse(callOf(source, translation), undefined, knowledge);
  return findings.filter(({ code }) => code === 'term-mismatch');
}

/** What the reports stand on. */
function reported(source: string, translation: string, ...rows: readonly string[]): string[] {
  return findingsOn(source, translation, ...rows).map((finding) => textAt(callOf(source, translation), finding));
}

describe('term-mismatch', () => {
  it('stands on the term, names its translations and points at the translation', () => {
    const source = 'Our Gross margin rose, and gross margin will rise.';
    const [finding, ...others] = findingsOn(source, '我們的毛率上升，還會再升。');
    assert.ok(finding);
    assert.deepEqual(others, [], 'a term that stands twice is reported once');
    assert.equal(textAt(callOf(source, ''), finding), 'Gross margin');
    assert.equal(
      finding.message(messagesFor('en')),
      'The glossary translates “Gross margin” as 毛利率; the translation does not.',
    );
    assert.equal(new Set(inThreeLanguages(finding.message)).size, 3);
    assert.equal(at(finding.related, 0).line, 5);
  });

  it('is not a term that is rendered once, in whatever width, case and spacing', () => {
    assert.deepEqual(reported('Gross margin rose; gross margins will.', '毛利率上升，還會再升。'), []);
    assert.deepEqual(reported('The KPI is met.', '達成 ＫＰＩ 。', 'source,target', 'KPI,kpi'), []);
    assert.deepEqual(
      reported('Free cash flow rose.', '自由 現金流上升。', 'source,target', 'free cash flow,自由現金流|FCF'),
      [],
    );
  });

  it('is not a rendering in the other script, and offers none', () => {
    const rows = ['source,target,forbidden', 'operating expenses,營業費用|营业费用,運營支出'];
    assert.deepEqual(
      reported('Operating expenses rose.', '营业费用增加。', ...rows.slice(0, 1), 'operating expenses,營業費用,'),
      [],
    );
    const [finding] = findingsOn('Operating expenses rose.', '运营支出较去年增长。', ...rows);
    assert.deepEqual(
      finding?.repairs?.().flatMap(({ changes }) => changes.map(({ text }) => text)),
      ['营业费用'],
    );
  });

  it('is not a Latin rendering that is part of another word', () => {
    assert.deepEqual(reported('AI is growing.', '這個 chain 在成長。', 'source,target', 'AI,AI'), ['AI']);
  });

  it('is a forbidden form, where it stands, with the preferred one to put there', () => {
    const text = callOf('Gross margin rose.', '毛利比上升。');
    const [finding, ...others] = findingsOn('Gross margin rose.', '毛利比上升。');
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(textAt(text, finding), '毛利比');
    assert.match(finding.message(messagesFor('en')), /forbids 毛利比 for “Gross margin”; it is 毛利率/);
    const [repair] = finding.repairs?.() ?? [];
    assert.ok(repair);
    assert.equal(repair.title(messagesFor('en')), 'Write 毛利率');
    assert.deepEqual(repair.changes, [{ start: { line: 5, column: 0 }, end: { line: 5, column: 3 }, text: '毛利率' }]);
  });

  it('is a forbidden form beside the right one, too', () => {
    assert.deepEqual(reported('Gross margin rose; gross margin will.', '毛利率上升，毛利比也會。'), ['毛利比']);
  });

  it('is not a forbidden form inside a right one, or of another term that stands here', () => {
    assert.deepEqual(reported('Gross margin rose.', '毛利率上升。'), []);
    assert.deepEqual(reported('Gross profit and gross margin rose.', '毛利與毛利率上升。'), []);
  });

  it('is no matter where the source term does not stand', () => {
    assert.deepEqual(reported('Profit rose.', '毛利比上升，積壓增加。'), []);
  });

  it('is a form that is forbidden without another to put there', () => {
    assert.deepEqual(reported('Backlog rose.', '訂單增加。'), []);
    const [finding] = findingsOn('Backlog rose.', '積壓增加。');
    assert.match(finding?.message(messagesFor('en')) ?? '', /forbids 積壓 for “Backlog”\.$/);
    assert.deepEqual(finding?.repairs?.(), []);
  });

  it('asks for the longest term, not for those inside it', () => {
    assert.deepEqual(reported('Gross margin rose.', '毛利率上升。'), []);
    assert.deepEqual(reported('Gross margin and operating margin rose.', '毛利率與營業利率上升。'), ['margin']);
  });

  it('allows what any row of the term allows', () => {
    const rows = ['source,target,forbidden', 'revenue,營收,收入', 'Revenue,收入,'];
    assert.deepEqual(reported('Revenue rose.', '收入上升。', ...rows), []);
  });

  it('is not asked of a paragraph without translation', () => {
    assert.deepEqual(
      reported('Gross margin was higher than we thought.', 'Gross margin was higher than we thought.'),
      [],
    );
  });

  it('is silent without a glossary', () => {
    const { findings } = analyse(callOf('Gross margin rose.', '毛利比上升。'));
    assert.deepEqual(findings, []);
  });

  it('finds nothing in the samples, with their glossary', () => {
    const seeds: readonly Seed[] = [
      'northgate-optics-2024q3',
      'lanhu-biopharma-2024h1',
      'meridian-foods-2023q4',
      'castellan-bank-2025h1',
      'tour',
    ];
    const terms = glossary(readSeedsGlossary());
    assert.ok(terms.terms.length >= 5);
    for (const seed of seeds) {
      const { findings } = analyse(readSeed(seed), undefined, { ...noKnowledge, glossary: terms });
      assert.deepEqual(
        findings.filter(({ code }) => code === 'term-mismatch'),
        [],
        seed,
      );
    }
  });
});
