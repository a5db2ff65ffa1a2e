import type { JudgementMessages } from './judgements';

const number = new Intl.NumberFormat('zh-CN');

export const judgementsZhCn: JudgementMessages = {
  kinds: {
    'missing-translation': '缺少译文',
    'missing-source': '译文没有原文',
    'misaligned-translation': '译文错位',
    'repeated-translation': '译文重复',
    'incomplete-translation': '译文不完整',
    untranslated: '未翻译',
    'header-not-repeated': '标题行未重复',
    'inconsistent-speaker': '发言人名称有误',
    'empty-turn': '没有内容的发言',
    'text-before-speaker': '第一位发言人之前的文字',
    'figure-mismatch': '数字不同',
    'figure-missing': '译文缺少数字',
    'figure-added': '译文多出数字',
    'period-mismatch': '期间不同',
    'direction-mismatch': '方向相反',
    'term-mismatch': '术语与词汇表不同',
    'inconsistent-name': '名称译法不一',
    'mixed-script': '繁简混用',
    'contradicting-figures': '数字前后矛盾',
    'growth-does-not-follow': '增减率与数值不符',
    'ratio-does-not-follow': '比率与数值不符',
    'shares-do-not-add-up': '占比合计不符',
    'segments-do-not-add-up': '分部合计不符',
    'no-translation': '没有译文',
  },
  acceptTranslation: '接受这段译文',
  acceptAsItIs: '接受现状',
  acceptOne: (kind, words) => `接受“${kind}”${words === '' ? '' : `：${words}`}`,
  oneWithReason: (kind, words) => `接受“${kind}”并说明理由…${words === '' ? '' : `（${words}）`}`,
  withReason: '接受并说明理由…',
  acceptAll: (kind, count) => `接受此文件中所有“${kind}”（${number.format(count)}）`,
  badLine: () => '这一行不是此版本认得的检查所作的判断，不会生效。请更正或删除。',
};
