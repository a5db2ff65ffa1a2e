import assert from 'node:assert/strict';
import { TermIndex } from '../../../../server/src/knowledge/glossary/term-index';
import { glossary } from '../../../support/glossaries';

/** What is found of a glossary in a text, as it stands there. */
function found(text: string, ...terms: readonly string[]): string[] {
  const rows = terms.map((term) => (term.includes(',') ? term : `${term},甲,`));
  return new TermIndex(glossary('source,target,case', ...rows))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('terms in a text', () => {
  it('are whole words, whatever their case', () => {
    assert.deepEqual(found('Gross margin, GROSS MARGIN and gross marginal.', 'gross margin'), [
      'Gross margin',
      'GROSS MARGIN',
    ]);
    assert.deepEqual(found('The marginal case of submargin.', 'margin'), []);
  });

  it('stand with hyphens, several spaces or as one word', () => {
    assert.deepEqual(found('Our gross-margin target', 'gross margin'), ['gross-margin']);
    assert.deepEqual(found('up 5% year over year', 'year-over-year'), ['year over year']);
    assert.deepEqual(found('Operating  cashflow was strong', 'cash flow'), ['cashflow']);
  });

  it('do not reach over punctuation', () => {
    assert.deepEqual(found('It is gross, margin or not. Gross—margin, gross - margin', 'gross margin'), []);
    assert.deepEqual(found('It is R&D, or R & D.', 'R&D'), ['R&D', 'R & D']);
  });

  it('stand in the plural and the possessive', () => {
    assert.deepEqual(found("Margins and the margin's fall; subsidiaries, taxes", 'margin', 'subsidiary', 'tax'), [
      ...['Margins', "margin's", 'subsidiaries', 'taxes'],
    ]);
    assert.deepEqual(found('costs of revenue, the KPIs', 'cost of revenue', 'KPI'), ['costs of revenue', 'KPIs']);
    assert.deepEqual(found('the customer’s backlog’s size', 'backlog'), ['backlog’s']);
  });

  it('are not words that only look like their plural', () => {
    assert.deepEqual(found('We sold securities and goods.', 'security', 'good'), []);
    assert.deepEqual(found('We grossed margin.', 'gross margin'), []);
    assert.deepEqual(found('the analysis and the loss', 'analysi', 'los'), []);
  });

  it('win over terms inside them', () => {
    assert.deepEqual(found('gross margin and margin', 'margin', 'gross margin', 'gross'), ['gross margin', 'margin']);
    assert.deepEqual(found('free cash and free cash flow', 'free cash flow', 'cash'), ['cash', 'free cash flow']);
  });

  it('with capitals inside stand as they are written', () => {
    assert.deepEqual(found('It has AI, and no ai.', 'AI'), ['AI']);
    assert.deepEqual(found('A shares at $2 a share', 'A share'), ['A shares']);
    assert.deepEqual(found('Non-GAAP and non-GAAP, not non-gaap', 'non-GAAP'), ['Non-GAAP', 'non-GAAP']);
  });

  it('follow what the glossary says of case', () => {
    assert.deepEqual(found('Apple sells apples; an apple, an Apple', 'Apple,甲,yes'), ['Apple', 'Apple']);
    assert.deepEqual(found('EBITDA or ebitda', 'EBITDA,甲,no'), ['EBITDA', 'ebitda']);
    assert.deepEqual(found('It is IT.', 'IT,甲,yes'), ['IT']);
  });

  it('have columns of the text as it is, full-width or not', () => {
    assert.deepEqual(found('😀 the ｇｒｏｓｓ　margin', 'gross margin'), ['ｇｒｏｓｓ　margin']);
  });

  it('cost as much as the text is long, however many they are', () => {
    const terms = Array.from({ length: 20_000 }, (_, at) => `margin of ${at},甲,`);
    const index = new TermIndex(glossary('source,target,case', ...terms));
    const text = 'The gross margin of the margin of the company is a margin of 19999 units. '.repeat(2_000);
    assert.equal(index.find(text).length, 2_000);
  });
});
