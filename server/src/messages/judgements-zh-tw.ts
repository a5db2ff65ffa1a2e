import type { JudgementMessages } from './judgements';

const number = new Intl.NumberFormat('zh-TW');

export const judgementsZhTw: JudgementMessages = {
  kinds: {
    'missing-translation': '缺少譯文',
    'missing-source': '譯文沒有原文',
    'misaligned-translation': '譯文錯位',
    'repeated-translation': '譯文重複',
    'incomplete-translation': '譯文不完整',
    untranslated: '未翻譯',
    'header-not-repeated': '標題行未重複',
    'inconsistent-speaker': '發言人名稱有誤',
    'empty-turn': '沒有內容的發言',
    'text-before-speaker': '第一位發言人之前的文字',
    'figure-mismatch': '數字不同',
    'figure-missing': '譯文缺少數字',
    'figure-added': '譯文多出數字',
    'period-mismatch': '期間不同',
    'direction-mismatch': '方向相反',
    'term-mismatch': '術語與詞彙表不同',
    'inconsistent-name': '名稱譯法不一',
    'mixed-script': '繁簡混用',
    'contradicting-figures': '數字前後矛盾',
    'growth-does-not-follow': '增減率與數值不符',
    'ratio-does-not-follow': '比率與數值不符',
    'shares-do-not-add-up': '占比合計不符',
    'segments-do-not-add-up': '部門合計不符',
    'no-translation': '沒有譯文',
  },
  acceptTranslation: '接受這段譯文',
  acceptAsItIs: '接受現狀',
  acceptOne: (kind, words) => `接受「${kind}」${words === '' ? '' : `：${words}`}`,
  oneWithReason: (kind, words) => `接受「${kind}」並說明理由…${words === '' ? '' : `（${words}）`}`,
  withReason: '接受並說明理由…',
  acceptAll: (kind, count) => `接受此檔案中所有「${kind}」（${number.format(count)}）`,
  badLine: () => '這一行不是此版本認得的檢查所作的判斷，不會生效。請更正或刪除。',
};
