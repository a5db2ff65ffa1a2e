import type { FeatureMessages } from './features';

const locale = 'zh-TW';
const number = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

export const featuresZhTw: FeatureMessages = {
  locale,
  sections: { 'prepared-remarks': '會議致詞', 'questions-and-answers': '問答環節' },
  speech: ({ turns, words, characters, share }) =>
    [
      `${number.format(turns)} 段`,
      `原文 ${number.format(words)} 字`,
      ...(characters > 0 ? [`譯文 ${number.format(characters)} 字`] : []),
      `占全場 ${percent.format(share)}`,
    ].join('、'),
  symbols: {
    turns: (count) => `${number.format(count)} 段發言`,
    emptyTurn: '沒有內容',
    noTranslation: '沒有譯文',
    noSource: '沒有原文',
  },
  lenses: {
    words: (words, characters) =>
      [
        ...(words > 0 || characters === 0 ? [`英文 ${number.format(words)} 字`] : []),
        ...(characters > 0 ? [`中文 ${number.format(characters)} 字`] : []),
      ].join('、'),
    figures: (count, differing) =>
      differing === 0
        ? `${number.format(count)} 個數字`
        : `${number.format(count)} 個數字、${number.format(differing)} 個不一致`,
    problems: (count) => (count === 0 ? '沒有問題' : `${number.format(count)} 個問題`),
  },
  hover: {
    kinds: {
      money: '金額',
      percent: '百分比',
      quantity: '數量',
      duration: '時間長度',
      period: '期間',
      date: '日期',
      identifier: '識別名稱',
    },
    value: '數值',
    inThisCall: '在本次會議中',
    period: '期間',
    writtenIn: { en: '英文寫法', zh: '中文寫法' },
    source: '原文',
    translation: '譯文',
    keyFigure: '關鍵數字',
    counterpart: '對應數字',
    comparison: '比對',
    written: '寫法',
    direction: '方向',
    directions: { change: ['上升', '下降'], result: ['獲利', '虧損'] },
    more: (count) => `另有 ${number.format(count)} 個數字。`,
    speaker: '發言人',
    title: '職稱',
    firm: '所屬機構',
    role: '身分',
    speech: '發言',
    roles: { operator: '接線生', company: '公司代表', analyst: '分析師' },
    agree: '兩側一致',
    differ: '兩側不一致',
    opposite: (here, there) => `此側${here}，另一側${there}`,
    notFound: '另一側找不到對應的數字',
    nothingToCompare: '沒有另一側可供比對',
    about: (value) => `約 ${value}`,
    quarters: (written) => `${written} 季`,
  },
  fixes: {
    write: (text) => `改為「${text}」`,
    changeSource: (text) => `將原文改為「${text}」`,
    all: (count) => `修正此檔案中所有能確定的數字（${number.format(count)} 處）`,
  },
  rename: {
    notAName: '只有發言人可以重新命名：請將游標放在標題行的姓名上。',
    title: '職稱請直接在文字中修改；要重新命名發言人，請將游標放在姓名上。',
    empty: '發言人必須有姓名。',
    lineBreak: '姓名只能佔一行。',
    taken: (name) => `${name}是本場會議的另一位發言人。`,
    notReadable: (name) => `「${name}」不像姓名，改了之後就無法辨識這些標題行。`,
  },
  indexing: '正在讀取工作區的逐字稿',
  settings: {
    bad: ({ key, value, allowed }) =>
      allowed === undefined
        ? `沒有「${key}」這項設定，其值 ${value} 不起作用。`
        : `設定「${key}」的值不能是 ${value}；可用的值：${allowed}。已改用預設值。`,
  },
};
