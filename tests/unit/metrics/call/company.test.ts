import assert from 'node:assert/strict';
import { companyIn } from '../../../../server/src/metrics/call/company';
import { chineseCompanyIn } from '../../../../server/src/metrics/call/company-chinese';

describe('the company of a call', () => {
  const named: [opening: string, company: string][] = [
    ["Welcome to Acme's First Quarter 2022 Financial Results Conference Call.", 'Acme'],
    ['Good day, and welcome to the Larkspur Q1 Fiscal Year 2024 Earnings Conference Call.', 'Larkspur'],
    ["I'd like to welcome everyone to LARK's Third Quarter Earnings Call.", 'LARK'],
    ['Thank you for standing by for the Alder Bay Second Quarter 2023 Earnings Conference Call.', 'Alder Bay'],
    [
      'Thank you for standing by, and welcome to Alder Bay Devices, Inc. Q2 2023 earnings call.',
      'Alder Bay Devices, Inc.',
    ],
    ["Welcome to The Meadow Company's Third Quarter 2023 Earnings Results Conference Call.", 'The Meadow Company'],
    ['Good morning, everyone, and welcome to the Bank of Larkspur earnings announcement call.', 'Bank of Larkspur'],
    ['Welcome to the third quarter 2023 earnings conference call for Finch & Gable. It is recorded.', 'Finch & Gable'],
    ['Hello, and welcome to the iLark Corp. fourth quarter 2022 financial results conference call.', 'iLark Corp.'],
    ['Welcome to the Q4 2023 Larkspur Air Lines, Inc. Earnings Conference Call.', 'Larkspur Air Lines, Inc.'],
    ["Thank you for joining Finch & Gable's conference call to review the second quarter.", 'Finch & Gable'],
    ["Welcome to Alder Group's September Quarter 2023 Results Conference Call.", 'Alder Group'],
    ['Welcome to the earnings call hosted by 3L Company.', '3L Company'],
    ["Welcome to A&L's fourth-quarter 2023 earnings call.", 'A&L'],
    ["Welcome to Castellan Bank's 2025 interim results briefing for analysts.", 'Castellan Bank'],
    [
      "Welcome to Applied Larks' Fourth quarter and Full year 2021 (sic) [First Quarter 2022] Earnings Call.",
      'Applied Larks',
    ],
    ['Welcome to the first quarter 2024 earnings conference call of Larkspur Robotics.', 'Larkspur Robotics'],
    ['Welcome to the Q2 2024 earnings call of Alder Bay, Inc. (Operator Instructions) This is', 'Alder Bay, Inc.'],
    ['Welcome to the Q2 2024 earnings call of Alder Bay Co., Ltd. (Operator Instructions) This', 'Alder Bay Co., Ltd.'],
  ];
  for (const [opening, company] of named) {
    it(`is ${company} in “${opening}”`, () => assert.equal(companyIn(opening), company));
  }

  const unnamed = [
    'Thank you for joining our third quarter earnings call.',
    'Before we begin, our earnings release is on our website.',
    "Joining us on today's call are Jane Doe, CEO.",
    'This earnings call is being webcast.',
    'I will now turn the call over to Mary Lark for her remarks.',
    'Thanks, Operator. The Third Quarter earnings call will now begin.',
    'Welcome to the earnings call for the third quarter of 2024.',
    '',
  ];
  for (const opening of unnamed) {
    it(`is left open in “${opening}”`, () => assert.equal(companyIn(opening), undefined));
  }

  it('is read from the beginning of a line however long', () => {
    const endless = 'welcome to the earnings call of the '.repeat(30_000);
    assert.equal(companyIn(`Welcome to Acme's earnings call. ${endless}`), 'Acme');
    assert.equal(companyIn(endless), undefined);
    assert.equal(chineseCompanyIn('歡迎參加'.repeat(300_000)), undefined);
  });

  const chinese: [opening: string, company: string | undefined][] = [
    ['各位午安,歡迎參加北門光學2024年第三季業績電話會議。', '北門光學'],
    ['各位午安，歡迎參加北門光學公司（北光）2024年第三季業績電話會議。', '北門光學公司'],
    ['欢迎参加澜湖控股有限公司二零二四年第二季度业绩电话会。', '澜湖控股有限公司'],
    ['歡迎各位投資人參加北門科技一一三年第二季線上法說會', '北門科技'],
    ['我歡迎大家參加Applied Larks公司2021年第四季及全年業績電話會議。', 'Applied Larks'],
    ['歡迎參加Larkspur Robotics 2024年第一季財報電話會議。', 'Larkspur Robotics'],
    ['欢迎各位参加澜湖集团2023年度业绩发布会', '澜湖集团'],
    ['歡迎大家參加我們的第三季電話會議', undefined],
    ['歡迎參加本公司2024年第二季法說會', undefined],
    ['歡迎各位。', undefined],
  ];
  for (const [opening, company] of chinese) {
    it(`is ${company ?? 'left open'} in 「${opening}」`, () => assert.equal(chineseCompanyIn(opening), company));
  }
});
