import type { CompanyMessages } from './companies';

export const companiesZhTw: CompanyMessages = {
  tables: { results: '實際數字', guidance: '財測與實際', disagreements: '各場會議不一致之處' },
  kinds: { quarter: '季度', half: '半年度', 'nine-months': '前九個月', year: '全年' },
  outcomes: {
    above: '高於財測',
    within: '符合財測',
    below: '低於財測',
    open: '尚未公布',
    unreported: '查無實際數字',
    incomparable: '無法比較',
  },
  revisions: { raised: '上調', lowered: '下調', narrowed: '區間縮小', widened: '區間擴大', kept: '維持' },
  disagreements: { restated: '重編', contradiction: '前後不一' },
  reading: '正在讀取關鍵數字',
  calls: '會議',
  unknownPeriod: '期間不明',
  sameAs: (file) => `與 ${file} 為同一場會議，採用後者`,
  unnamed: '無法辨識公司的會議',
  none: '沒有可辨識公司的會議。',
};
