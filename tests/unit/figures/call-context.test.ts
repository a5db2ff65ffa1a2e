import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { joinLines } from '../../support/marked-text';

/** What a call that is opened in these words reports on: `2023-Q3`, `2024-H1`, `2023`. */
function reportedIn(opening: string, translation: string): string {
  const cfo = ['Jane Doe - CFO', 'Jane Doe - CFO', 'Thank you. Revenue was $5 million.', '謝謝。營收為500萬美元。'];
  const { year, quarter, half } = analyse(joinLines('Operator', 'Operator', opening, translation, ...cfo)).context;
  return `${year}${quarter === undefined ? '' : `-Q${quarter}`}${half === undefined ? '' : `-H${half}`}`;
}

const openings: [opening: string, translation: string, reported: string][] = [
  ['Welcome to the Acme Q3 2023 earnings call.', '歡迎參加Acme 2023年第三季財報電話會議。', '2023-Q3'],
  ['Welcome to the Acme Corporation 3Q23 earnings call.', '歡迎參加3Q23法說會。', '2023-Q3'],
  ['Welcome to Acme’s conference call for the third quarter of 2023.', '歡迎參加2023年第三季度業績電話會。', '2023-Q3'],
  ['Welcome to Acme’s Q2 FY25 earnings call.', '歡迎參加2025財年第二季業績電話會。', '2025-Q2'],
  ['Welcome to Acme’s fourth quarter 2023 and full year 2023 earnings call.', '歡迎參加。', '2023-Q4'],
  ['Welcome to Acme’s fourth quarter and fiscal year 2023 earnings conference call.', '歡迎參加。', '2023-Q4'],
  ['Welcome to Acme’s 2024 interim results announcement.', '歡迎參加Acme 2024年中期業績發布會。', '2024-H1'],
  ['Welcome to Acme’s full year 2023 results call.', '歡迎參加Acme 2023年全年業績發布會。', '2023'],
  [
    'Welcome to Acme’s fourth quarter fiscal 2023 earnings call. We will give our outlook for the first quarter fiscal 2024 results, and we plan to report first quarter fiscal 2024 results in February.',
    '歡迎參加Acme 2023財年第四季業績電話會議。我們將說明2024財年第一季財務展望，並計劃於二月公布2024財年第一季業績。',
    '2023-Q4',
  ],
  [
    'Welcome to the Acme earnings call. We will discuss our third quarter 2023 results. Second quarter 2023 was a record.',
    '歡迎參加Acme業績電話會。我們將討論2023年第三季業績。2023年第二季是創紀錄的一季。',
    '2023-Q3',
  ],
  [
    'Welcome to Acme’s third quarter earnings conference call. Today is November 2, 2023.',
    '歡迎參加Acme第三季法說會。今天是2023年11月2日。',
    '2023-Q3',
  ],
  [
    'Welcome to Acme’s fourth quarter earnings conference call. Today is February 8, 2024.',
    '歡迎參加Acme第四季法說會。今天是2024年2月8日。',
    '2023-Q4',
  ],
  ['Welcome. We will discuss results for the quarter ended September 30, 2023.', '歡迎各位參加。', '2023-Q3'],
];

describe('what a call reports on', () => {
  for (const [opening, translation, reported] of openings) {
    it(`is ${reported} where it begins with “${opening.slice(0, 80)}”`, () => {
      assert.equal(reportedIn(opening, translation), reported);
    });
  }

  it('is not known where nothing tells', () => {
    assert.equal(reportedIn('Welcome to the Acme conference.', '歡迎參加。'), 'undefined');
  });
});
