import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { joinLines } from '../../support/marked-text';

/** The figures of a pair as they are shown: `text kind value unit`. */
function shown(source: string, target: string): string[] {
  const { figures, findings } = analyse(joinLines('Mara Ellison - CFO', 'Mara Ellison - CFO', source, target));
  assert.deepEqual(
    findings.map(({ code }) => code),
    [],
  );
  return figures.map(({ figure: { text, kind, value, unit } }) => `${text} ${kind} ${value}${unit ? ` ${unit}` : ''}`);
}

describe('Figures beside their counterparts', () => {
  it('are percentages where only the translation says so', () => {
    assert.deepEqual(shown('Of the 13 points, 7 or so is seats.', '13個百分點當中，席位約佔7個百分點。'), [
      '13 points percent 13 %',
      '7 percent 7 %',
      '13個百分點 percent 13 %',
      '7個百分點 percent 7 %',
    ]);
  });

  it('are amounts of the currency that the call means by 元', () => {
    assert.deepEqual(shown('Revenue was NT$28.2 billion, not NT$27 billion.', '營收為282億元，而非270億元。'), [
      'NT$28.2 billion money 28200000000 TWD',
      'NT$27 billion money 27000000000 TWD',
      '282億元 money 28200000000 TWD',
      '270億元 money 27000000000 TWD',
    ]);
  });

  it('are cents of the currency that the translation names', () => {
    assert.deepEqual(shown('The dividend of HK$1.2 includes 62 cents.', '1.2港元的股息包括62港仙。'), [
      'HK$1.2 money 1.2 HKD',
      '62 cents money 0.62 HKD',
      '1.2港元 money 1.2 HKD',
      '62港仙 money 0.62 HKD',
    ]);
  });

  it('count where the translation counts', () => {
    assert.deepEqual(shown('We signed 12 deals, against seven a year ago.', '我們簽下12筆交易，去年同期則為七筆。'), [
      '12 quantity 12 deals',
      'seven quantity 7',
      '12筆 quantity 12',
      '七筆 quantity 7',
    ]);
  });
});
