import assert from 'node:assert/strict';
import { inThreeLanguages, onlyFinding } from '../../../support/findings';
import { joinLines } from '../../../support/marked-text';
import { reportsIn, textAt } from '../../../support/reading';
import { repaired } from '../../../support/repairs';

const pair = ['We grew in every region.', '我們在各地區均有成長。'];
const turn = (header: string, lines: readonly string[] = pair): string[] => [header, header, ...lines];
const abbott = 'Leon Abbott - CFO';
const operator = turn('Operator', ['Our first speaker is next.', '接下來是第一位。']);

/** A text after the repair of the only thing reported on it. */
function mended(text: string): string {
  const [repair] = onlyFinding(text).repairs?.() ?? [];
  return repair ? repaired(text, repair) : text;
}

describe('inconsistent-speaker', () => {
  const misspelt = joinLines(...turn(abbott), ...turn('Leon Abott - CFO'), ...operator, ...turn(abbott));

  it('stands on the name of the rarer spelling and names the usual one', () => {
    const finding = onlyFinding(misspelt);
    assert.deepEqual([finding.code, finding.severity, finding.line], ['inconsistent-speaker', 'warning', 4]);
    assert.equal(textAt(misspelt, finding), 'Leon Abott');
    assert.deepEqual(inThreeLanguages(finding.message), [
      '“Leon Abott” is almost, but not quite, another speaker of the call: “Leon Abbott”.',
      '「Leon Abott」與另一位發言人「Leon Abbott」只差些許，疑為誤植。',
      '“Leon Abott”与另一位发言人“Leon Abbott”只差一点，疑为笔误。',
    ]);
    assert.deepEqual(
      finding.related.map((place) => textAt(misspelt, place)),
      [abbott],
    );
  });

  it('is mended in both copies', () => {
    assert.equal(mended(misspelt), joinLines(...turn(abbott), ...turn(abbott), ...operator, ...turn(abbott)));
  });

  for (const wrong of ['eon Abbott', 'Leon Abbbott', 'Leon Abbotr', 'Leno Abbott', 'LeonAbbott', 'Leon Abbot']) {
    it(`knows ${wrong}`, () => {
      const text = joinLines(...turn(abbott), ...turn(`${wrong} - CFO`), ...operator, ...turn(abbott));
      assert.deepEqual(reportsIn(text), [['inconsistent-speaker', wrong]]);
    });
  }

  it('knows the operator misspelt, a lost capital included', () => {
    for (const wrong of ['Opertor', 'perator']) {
      const text = joinLines(...operator, ...turn(abbott), ...turn(wrong), ...turn(abbott), ...operator);
      assert.deepEqual(reportsIn(text), [['inconsistent-speaker', wrong]]);
    }
  });

  it('lets the speech decide between two headers', () => {
    const said = ['Over to Leon Abbott. Leon?', '接下來請Leon Abbott發言。Leon？'];
    const text = joinLines(...turn('Operator', said), ...turn('Leon Abott - CFO'), ...operator, ...turn(abbott));
    assert.deepEqual(reportsIn(text), [['inconsistent-speaker', 'Leon Abott']]);
  });

  it('knows how the speech writes a speaker of one turn', () => {
    const said = ['Over to Cassidy Fuller.', '接下來請Cassidy Fuller發言。'];
    const text = joinLines(...turn('Operator', said), ...turn('Cassidy Fullr'), ...operator);
    assert.deepEqual(reportsIn(text), [['inconsistent-speaker', 'Cassidy Fullr']]);
    assert.ok(mended(text).includes('Cassidy Fuller\nCassidy Fuller\n'));
  });

  it('is not said of a copy that differs from the other, which is another defect', () => {
    const text = joinLines(...turn(abbott), 'Leon Abott - CFO', abbott, ...pair, ...turn(abbott));
    assert.deepEqual(reportsIn(text), [['header-not-repeated', 'Leon Abott - CFO']]);
  });

  it('leaves people of like names alone', () => {
    const analyst = 'Research Analyst';
    for (const headers of [
      ['John Lee - CEO', 'Joan Lee - CFO', 'John Lee - CEO'],
      ['John Lee', 'John Lee', 'Joan Lee', 'Joan Lee', 'John Lee'],
      [`Tim Savageaux - ${analyst}`, `Tim Savage - ${analyst}`, `Tim Savageaux - ${analyst}`],
      ['Unidentified Analyst 1', 'Unidentified Analyst 2', 'Unidentified Analyst 1'],
      ['王大明 - 財務長', '王小明 - 執行長', '王大明 - 財務長'],
    ]) {
      assert.deepEqual(reportsIn(joinLines(...headers.flatMap((header) => turn(header)))), [], headers.join());
    }
  });

  it('leaves somebody alone whom the speech calls by name', () => {
    const said = ['Our next question comes from David Kang with Tillbrook.', '下一個問題來自Tillbrook的David Kang。'];
    const text = joinLines(
      ...turn('David Wang - Analyst'),
      ...turn('Operator', said),
      ...turn('David Kang - Analyst'),
      ...operator,
      ...turn('David Wang - Analyst'),
    );
    assert.deepEqual(reportsIn(text), []);
  });

  it('knows a title misspelt, and leaves another office alone', () => {
    const right = 'Leon Abbott - Chief Financial Officer';
    const wrong = joinLines(...turn(right), ...turn('Leon Abbott - Cheif Financial Officer'), ...turn(right));
    assert.deepEqual(reportsIn(wrong), [['inconsistent-speaker', 'Cheif Financial Officer']]);
    assert.equal(mended(wrong), joinLines(...turn(right), ...turn(right), ...turn(right)));
    const promoted = joinLines(...turn('Mia Stroud - CFO'), ...turn('Mia Stroud - CEO'), ...turn('Mia Stroud - CFO'));
    assert.deepEqual(reportsIn(promoted), []);
  });
});
