import type { CompanyMessages } from './companies';

export const companiesZhCn: CompanyMessages = {
  tables: { results: '实际数字', guidance: '业绩指引与实际', disagreements: '各场会议不一致之处' },
  kinds: { quarter: '季度', half: '半年度', 'nine-months': '前九个月', year: '全年' },
  outcomes: {
    above: '高于指引',
    within: '符合指引',
    below: '低于指引',
    open: '尚未公布',
    unreported: '查无实际数字',
    incomparable: '无法比较',
  },
  revisions: { raised: '上调', lowered: '下调', narrowed: '区间缩小', widened: '区间扩大', kept: '维持' },
  disagreements: { restated: '重述', contradiction: '前后不一' },
  reading: '正在读取关键数字',
  calls: '会议',
  unknownPeriod: '期间不明',
  sameAs: (file) => `与 ${file} 为同一场会议，采用后者`,
  unnamed: '无法识别公司的会议',
  none: '没有可识别公司的会议。',
};
