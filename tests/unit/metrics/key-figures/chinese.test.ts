import assert from 'node:assert/strict';
import { analyse } from '../../../../server/src/analysis';
import { keyFiguresOf } from '../../../../server/src/metrics/key-figures/key-figures';
import { line } from './call';

/** The key figures of a call that is in Chinese only, a line each. */
function linesOf(...paragraphs: readonly string[]): string[] {
  const opening = '歡迎參加Acme公司2024年第三季業績電話會議。';
  const text = ['接線生', '接線生', opening, '王大明 - 財務長', '王大明 - 財務長', ...paragraphs].join('\n');
  return keyFiguresOf(analyse(text)).rows.map(line);
}

describe('key figures of a call in Chinese only', () => {
  for (const [said, ...expected] of [
    [
      '第三季總營收為1.524億美元,年增22.3%,季增8.6%。',
      'revenue 2024-Q3 152400000 USD',
      'revenue 2024-Q3 yoy 22.3 %',
      'revenue 2024-Q3 qoq 8.6 %',
    ],
    ['電信業務營收為3,960萬美元,年減9%。', 'revenue [電信] 2024-Q3 39600000 USD', 'revenue [電信] 2024-Q3 yoy -9 %'],
    [
      '非公認會計準則毛利率為34.6%,第二季為33.2%,2023年第三季為31.5%。',
      'gross-margin non-gaap 2024-Q3 34.6 %',
      'gross-margin non-gaap 2024-Q2 33.2 %',
      'gross-margin non-gaap 2023-Q3 31.5 %',
    ],
    [
      '依公認會計準則計算,我們的淨損為220萬美元,相當於每股基本虧損0.05美元。',
      'net-income gaap 2024-Q3 -2200000 USD',
      'eps gaap 2024-Q3 -0.05 USD',
    ],
    [
      '營業費用為3,920萬美元,佔營收的25.7%。',
      'operating-expenses 2024-Q3 39200000 USD',
      'operating-expenses-ratio 2024-Q3 25.7 %',
    ],
    [
      '北美貢獻第三季營收的61%,亞太地區佔24%。',
      'revenue-share [北美] 2024-Q3 61 %',
      'revenue-share [亞太地區] 2024-Q3 24 %',
    ],
    ['我們預期2024年第四季營收為1億5,800萬美元至1億6,500萬美元。', 'revenue 2024-Q4 158000000..165000000 USD guidance'],
    ['銀行借款增加5,700萬美元,達到6.4億美元。', 'debt 2024-Q3 640000000 USD'],
  ] as const) {
    it(`reads ${said}`, () => assert.deepEqual(linesOf(said), expected));
  }
});
