import assert from 'node:assert/strict';
import { readGlossary } from '../../../../server/src/knowledge/glossary/read-glossary';
import { problemsIn, termsIn } from '../../../support/glossaries';
import { joinLines } from '../../../support/marked-text';

function martif(...entries: readonly string[]): string {
  return joinLines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    '<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Ours</p></sourceDesc></fileDesc></martifHeader><text><body>',
    ...entries,
    '</body></text></martif>',
  );
}

const tig = (term: string, status?: string) =>
  `<tig><term>${term}</term>${status === undefined ? '' : `<termNote type="administrativeStatus">${status}</termNote>`}</tig>`;
const langSet = (language: string, ...terms: readonly string[]) =>
  `<langSet xml:lang="${language}">${terms.join('')}</langSet>`;
const entry = (...sets: readonly string[]) => `<termEntry id="c1">${sets.join('')}</termEntry>`;

describe('a glossary as TBX', () => {
  it('is read in version 2, the preferred term first and the deprecated ones forbidden', () => {
    const chinese = langSet(
      'zh-TW',
      tig('毛利率水準', 'admittedTerm-admn-sts'),
      tig('毛利率', 'preferredTerm-admn-sts'),
      tig('毛利比', 'deprecatedTerm-admn-sts'),
      tig('邊際毛利', 'supersededTerm-admn-sts'),
    );
    const file = martif(entry(langSet('en-US', tig('gross margin')), langSet('fr', tig('marge brute')), chinese));
    assert.deepEqual(termsIn(file), ['gross margin = 毛利率 / 毛利率水準 ≠ 毛利比 ≠ 邊際毛利']);
    assert.deepEqual(problemsIn(file), []);
  });

  it('is read in version 3, with data categories as attributes', () => {
    const file = joinLines(
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>',
      '<conceptEntry id="1"><langSec xml:lang="en"><termSec><term>backlog</term></termSec></langSec>',
      '<langSec xml:lang="zh-Hant"><termSec><term>在手訂單</term></termSec><termSec><term>積壓</term>',
      '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>',
      '</body></text></tbx>',
    );
    assert.deepEqual(termsIn(file), ['backlog = 在手訂單 ≠ 積壓']);
  });

  it('is read in version 3, with data categories as elements', () => {
    const file = joinLines(
      '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>',
      '<conceptEntry id="1"><min:subjectField>finance</min:subjectField><langSec xml:lang="en"><termSec><term>backlog</term></termSec></langSec>',
      '<langSec xml:lang="zh"><termSec><term>積壓</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>',
      '<termSec><term>在手訂單</term></termSec></langSec></conceptEntry></body></text></tbx>',
    );
    assert.deepEqual(termsIn(file), ['backlog = 在手訂單 ≠ 積壓']);
  });

  it('has synonyms, term groups and marks inside a term', () => {
    const grouped = '<ntig><termGrp><term>free <hi>cash</hi>\n flow</term></termGrp></ntig>';
    const file = martif(entry(langSet('en', tig('FCF'), grouped), langSet('zh-CN', tig('R&amp;D 自由现金流'))));
    assert.deepEqual(termsIn(file), ['FCF = R&D 自由现金流', 'free cash flow = R&D 自由现金流']);
  });

  it('names an entry that cannot be used by line, and uses the rest', () => {
    const right = entry(langSet('en', tig('backlog')), langSet('zh', tig('在手訂單')));
    const file = martif(
      entry(langSet('en', tig('revenue')), langSet('ja', tig('売上'))),
      entry(langSet('zh', tig('營收'))),
      entry(langSet('en', tig('a &nbsp; b')), langSet('zh', tig('甲'))),
      right,
    );
    assert.deepEqual(termsIn(file), ['backlog = 在手訂單']);
    const [noTarget, noSource, broken, ...others] = problemsIn(file);
    assert.match(noTarget ?? '', /^4: “revenue” has no translation/);
    assert.match(noSource ?? '', /^5: .*no source term/);
    assert.match(broken ?? '', /^6: This is not well-formed XML: undefined entity/);
    assert.deepEqual(others, []);
  });

  it('says of other XML that it is no TBX', () => {
    assert.match(
      problemsIn('<html><p>gross margin</p></html>').join(),
      /^1: No entry was found: this is not a TBX file/,
    );
  });
});

describe('hostile XML', () => {
  const body = entry(langSet('en', tig('&a;')), langSet('zh', tig('甲')));

  it('expands no entities of its own', () => {
    const levels = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
    const file = `<!DOCTYPE martif [<!ENTITY e0 "x">${levels}]><martif>${body.replace('&a;', '&e20;')}</martif>`;
    assert.deepEqual(termsIn(file), []);
    assert.match(problemsIn(file).join(), /undefined entity/);
  });

  it('reads no other files', () => {
    const file = `<!DOCTYPE martif [<!ENTITY a SYSTEM "file:///etc/passwd">]><martif>${body}</martif>`;
    assert.deepEqual(termsIn(file), []);
    assert.match(problemsIn(file).join(), /undefined entity/);
  });

  it('costs no more than its length, and is given up where it is all faults', () => {
    for (const piece of [
      '<a>',
      '<',
      '<a b="',
      '&',
      '&amp;',
      '<!--',
      '<![CDATA[',
      '<term>',
      '<a x="1" x="1"/>',
      '</a>',
      '<termEntry>',
    ]) {
      const { problems } = readGlossary(`<martif>${piece.repeat(200_000 / piece.length)}`);
      assert.ok(problems.length > 0 && problems.length <= 51, piece);
    }
  });
});
