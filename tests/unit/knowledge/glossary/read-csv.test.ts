import assert from 'node:assert/strict';
import { readGlossary } from '../../../../server/src/knowledge/glossary/read-glossary';
import { messagesFor } from '../../../../server/src/messages/messages';
import { problemsIn, termsIn } from '../../../support/glossaries';
import { joinLines } from '../../../support/marked-text';

describe('a glossary as a table', () => {
  it('has a term a row, with several forms in a cell', () => {
    const table = joinLines(
      'source,target,forbidden',
      'gross margin,毛利率|毛利率水準,毛利比;邊際毛利',
      'backlog,在手訂單',
    );
    assert.deepEqual(termsIn(table), ['gross margin = 毛利率 / 毛利率水準 ≠ 毛利比 ≠ 邊際毛利', 'backlog = 在手訂單']);
    assert.deepEqual(problemsIn(table), []);
  });

  it('names its columns in any order, case and language', () => {
    for (const header of [
      'Notes,Term,Translation',
      '備註,原文,譯文',
      '备注,术语,译名',
      'x,EN,zh-TW',
      'x, en-US ,zh_CN',
    ]) {
      assert.deepEqual(termsIn(joinLines(header, 'said often,backlog,在手訂單')), ['backlog = 在手訂單'], header);
    }
  });

  it('may have a column a script', () => {
    assert.deepEqual(termsIn(joinLines('en,zh-TW,zh-CN', 'quality,品質,质量')), ['quality = 品質 / 质量']);
  });

  it('may be parted by tabs or semicolons, as spreadsheets write it', () => {
    assert.deepEqual(termsIn('source\ttarget\r\nbacklog\t在手訂單\r\n'), ['backlog = 在手訂單']);
    assert.deepEqual(termsIn('\uFEFFsource;target\nbacklog;在手訂單|訂單'), ['backlog = 在手訂單 / 訂單']);
  });

  it('needs no names where it is English and Chinese', () => {
    assert.deepEqual(termsIn('gross margin,毛利率\nbacklog,在手訂單'), ['gross margin = 毛利率', 'backlog = 在手訂單']);
  });

  it('may quote cells, even over lines', () => {
    const table = joinLines('source,target', '"sales, general', 'and administrative",銷管費用', 'x,');
    assert.deepEqual(termsIn(table), ['sales, general\nand administrative = 銷管費用']);
    assert.deepEqual(problemsIn(table), ['4: “x” has no translation and is left out. Add one, or remove the entry.']);
  });

  it('says whether case matters', () => {
    const table = joinLines('source,target,case', 'IT,資訊科技,yes', 'Cloud,雲端,否', 'edge,邊緣,', 'fab,晶圓廠,maybe');
    assert.deepEqual(
      readGlossary(table).terms.map(({ caseSensitive }) => caseSensitive),
      [true, false, undefined, undefined],
    );
    assert.match(problemsIn(table).join('\n'), /^5: “maybe” says neither yes nor no/);
  });

  it('may be empty', () => {
    for (const table of ['', '\uFEFF', ' \n\n', 'source,target', 'source,target\n,,\n\n']) {
      assert.deepEqual(readGlossary(table), { terms: [], problems: [] }, JSON.stringify(table));
    }
  });
});

describe('what cannot be used of a table', () => {
  const bad = joinLines(
    ...['source,target,forbidden', 'backlog,在手訂單', ',毛利率', 'revenue,', '毛利率,gross margin'],
    ...['margin,毛利,毛利', `${'very '.repeat(30)}long,很長`, 'guidance,"財測', 'rest,其餘'],
  );

  it('is named by line, and the rest is used', () => {
    assert.deepEqual(termsIn(bad), ['backlog = 在手訂單']);
    const [noSource, noTarget, exchanged, both, long, open, ...others] = problemsIn(bad);
    assert.match(noSource ?? '', /^3: .*no source term/);
    assert.match(noTarget ?? '', /^4: “revenue” has no translation/);
    assert.match(exchanged ?? '', /^5: “毛利率” is no English term.*exchanged/);
    assert.match(both ?? '', /^6: “毛利” is both/);
    assert.match(long ?? '', /^7: “very very .*…” is longer than 20 words/);
    assert.match(open ?? '', /^8: A quotation mark opens here and never closes/);
    assert.deepEqual(others, []);
  });

  it('is named in three languages', () => {
    for (const { message } of readGlossary(bad).problems) {
      const said = ['en', 'zh-tw', 'zh-cn'].map((locale) => message(messagesFor(locale)));
      assert.equal(new Set(said).size, 3);
    }
  });

  it('is all of it where no row names the columns', () => {
    assert.deepEqual(termsIn('a,b\nc,d'), []);
    assert.match(problemsIn('a,b\nc,d').join(), /^1: The first row must name the columns/);
  });

  it('costs no more than its length', () => {
    const size = 200_000;
    for (const start of ['source,target\n"', 'source,target\n', '']) {
      for (const piece of ['"', '"a" ', 'a""b', ',', '\r', 'a"b,"c"\n', 'x'.repeat(500)]) {
        // Were the time quadratic, the suite's own limit would end it.
        const { terms } = readGlossary(start + piece.repeat(size / piece.length));
        assert.ok(terms.length <= size, JSON.stringify([start, piece]));
      }
    }
  });
});
