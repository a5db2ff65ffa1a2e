import assert from 'node:assert/strict';
import fc from 'fast-check';
import { currencies } from '../../../server/src/figures/currencies';
import { extractFigures } from '../../../server/src/figures/extract';
import { groupDigits, writeFigure } from '../../../server/src/figures/notation';
import type { Language } from '../../../server/src/transcript/model';

/** Values as calls say them: up to four significant digits and a scale. */
const amount = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 9 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const code = fc.constantFrom(...currencies.map((currency) => currency.code));
const script = fc.constantFrom('traditional', 'simplified' as const);

function onlyFigure(
  text: string,
  language: Language,
): { kind: string; value: number | string; unit: string | undefined } {
  const [figure, ...others] = extractFigures(text, language);
  assert.ok(figure && others.length === 0, `one figure in ${text}`);
  return { kind: figure.kind, value: figure.value, unit: figure.unit };
}

describe('Notation', () => {
  it('writes money that is read as the same money, in either language', () => {
    fc.assert(
      fc.property(amount, code, fc.constantFrom('en', 'zh'), script, (value, unit, language, chineseScript) => {
        const written = writeFigure(
          { kind: 'money', value, unit, text: '' },
          language as Language,
          chineseScript as 'traditional',
        );
        assert.deepEqual(onlyFigure(written, language as Language), { kind: 'money', value, unit });
      }),
    );
  });

  it('writes percentages that are read as the same percentages', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom<Language>('en', 'zh'), (value, language) => {
        const written = writeFigure({ kind: 'percent', value, unit: '%', text: '' }, language);
        assert.deepEqual(onlyFigure(written, language), { kind: 'percent', value, unit: '%' });
      }),
    );
  });

  it('writes periods and dates that are read as the same', () => {
    const year = fc.option(fc.integer({ min: 1990, max: 2070 }), { nil: undefined });
    const part = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2');
    fc.assert(
      fc.property(year, part, fc.constantFrom<Language>('en', 'zh'), (itsYear, itsPart, language) => {
        const value = itsYear === undefined ? itsPart : `${itsYear}-${itsPart}`;
        const written = writeFigure({ kind: 'period', value, unit: undefined, text: '' }, language);
        assert.deepEqual(onlyFigure(written, language), { kind: 'period', value, unit: undefined });
      }),
    );
    for (const value of ['2022-08-04', '08-04', '2022-08', '09']) {
      for (const language of ['en', 'zh'] as const) {
        const written = writeFigure({ kind: 'date', value, unit: undefined, text: '' }, language);
        assert.equal(onlyFigure(written, language).value, value);
      }
    }
  });

  it('writes amounts as each language does', () => {
    const money = { kind: 'money', value: 52_200_000, unit: 'USD', text: '' } as const;
    assert.equal(writeFigure(money, 'zh'), '5,220萬美元');
    assert.equal(writeFigure(money, 'zh', 'simplified'), '5,220万美元');
    assert.equal(writeFigure(money, 'en'), '$52.2 million');
    assert.equal(writeFigure({ ...money, unit: 'CNY', value: 1.3e9 }, 'zh'), '人民幣13億元');
    assert.equal(writeFigure({ kind: 'period', value: '2022-Q1', unit: undefined, text: '' }, 'zh'), '2022年第一季');
  });

  it('groups digits', () => {
    assert.equal(groupDigits(52_200_000), '52,200,000');
    assert.equal(groupDigits(0.58), '0.58');
    assert.equal(groupDigits(-1234.5), '-1,234.5');
  });
});
