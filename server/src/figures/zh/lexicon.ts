import { currencies } from '../currencies';
import { englishWords, plainWords } from '../en/lexicon';
import { Lexicon, type Sense } from '../tokens/lexicon';

/** Currencies that Chinese writes before the number too: 人民幣5億元. */
const prefixed = /[幣币]$/;

/** Words are given in both scripts, separated by spaces. */
function each(words: string, sense: Sense): [string, Sense][] {
  return words.split(' ').map((word) => [word, sense]);
}

const cardinals: [string, Sense][] = [
  ...[...'零一二三四五六七八九'].map((word, value): [string, Sense] => [word, { is: 'cardinal', value }]),
  ...each('〇 ○', { is: 'cardinal', value: 0 }),
  ...each('兩 两', { is: 'cardinal', value: 2 }),
];

const scales: [string, Sense][] = [
  ...each('十', { is: 'power', value: 10 }),
  ...each('百', { is: 'power', value: 100 }),
  ...each('千', { is: 'power', value: 1000 }),
  ...each('萬 万', { is: 'scale', value: 1e4 }),
  ...each('億 亿', { is: 'scale', value: 1e8 }),
  ...each('兆', { is: 'scale', value: 1e12 }),
];

const percents: [string, Sense][] = [
  ...each('% 個百分點 个百分点 個點 个点 百分點 百分点 個百分比 个百分比', { is: 'percent', factor: 1 }),
  // How Taiwan counts changes of interest rates: a quarter of a percentage point.
  ...each('碼 码', { is: 'percent', factor: 0.25 }),
  ...each('個基點 个基点 基點 基点 個基本點 基本點', { is: 'percent', factor: 0.01 }),
  ...each('成', { is: 'percent', factor: 10 }),
  ...each('百分之', { is: 'marker', name: 'percent-of' }),
  ...each('百分之百 百分百 百分之一百', { is: 'marker', name: 'hundred-percent' }),
  ...each('分之', { is: 'marker', name: 'fraction' }),
  ...each('倍', { is: 'times', factor: 1 }),
];

const durations: [string, Sense][] = [
  ...each('年', { is: 'duration', unit: 'year', factor: 1 }),
  ...each('個季度 个季度 個季 个季', { is: 'duration', unit: 'quarter', factor: 1 }),
  ...each('個月 个月', { is: 'duration', unit: 'month', factor: 1 }),
  ...each('週 周 個星期 个星期 星期 個禮拜', { is: 'duration', unit: 'week', factor: 1 }),
  ...each('天 日', { is: 'duration', unit: 'day', factor: 1 }),
  ...each('歲 岁', { is: 'duration', unit: 'year', factor: 1 }),
];

const periods: [string, Sense][] = [
  ...each('季 季度 財季 财季 財政季度 财政季度 財務季度 财务季度', { is: 'quarter' }),
  ...each('第', { is: 'marker', name: 'ordinal' }),
  ...each('民國 民国', { is: 'marker', name: 'republic' }),
  ...each('首季 首季度 首個季度 首个季度', { is: 'marker', name: 'Q1' }),
  ...each('上半年', { is: 'marker', name: 'H1' }),
  ...each('下半年', { is: 'marker', name: 'H2' }),
  ...each('全年 全年度', { is: 'marker', name: 'full-year' }),
  ...each('財年 财年 會計年度 会计年度 財政年度 财政年度 財務年度 财务年度 年度', { is: 'fiscal' }),
  ...each('月 月份', { is: 'marker', name: 'month' }),
  ...each('號 号', { is: 'marker', name: 'day' }),
];

function relative(words: string, unit: 'year' | 'quarter' | 'same-quarter', offset: number): [string, Sense][] {
  return each(words, { is: 'relative', period: { unit, offset } });
}

const relatives: [string, Sense][] = [
  ...relative('去年同期 上年同期 前一年同期 去年同季 上年同季 同期 去年度同期', 'same-quarter', -1),
  ...relative('去年 上年 上一年 前一年 上年度 去年度 上一年度 前一年度 上一財年 上一财年 上財年 上财年', 'year', -1),
  ...relative('前年', 'year', -2),
  ...relative('今年 本年 本年度 當年 当年 本財年 本财年', 'year', 0),
  ...relative('明年 下一年 次年 來年 来年 下年度 下一年度 下一財年 下一财年', 'year', 1),
  ...relative(
    '上季 上季度 上一季 上一季度 前一季 前一季度 前季 上個季度 上个季度 前一個季度 上一個季度 上一个季度',
    'quarter',
    -1,
  ),
  ...relative('本季 本季度 當季 当季 該季 该季 本季內 這一季 这一季 這一季度 这一季度 這個季度 这个季度', 'quarter', 0),
  ...relative('下季 下季度 下一季 下一季度 次季 下個季度 下个季度 下一個季度 下一个季度', 'quarter', 1),
];

const units: [string, Sense][] = [
  ...each('股', { is: 'unit', unit: 'shares', factor: 1 }),
  ...each('吋 英寸 英吋 寸', { is: 'unit', unit: 'inch', factor: 1 }),
  ...each('奈米 納米 纳米', { is: 'unit', unit: 'nanometer', factor: 1 }),
  ...each('公里 千米', { is: 'unit', unit: 'kilometer', factor: 1 }),
  ...each('毫米 公釐', { is: 'unit', unit: 'millimeter', factor: 1 }),
  ...each('英尺 英呎 呎', { is: 'unit', unit: 'foot', factor: 1 }),
  ...each('米 公尺', { is: 'unit', unit: 'meter', factor: 1 }),
  ...each('公頃 公顷', { is: 'unit', unit: 'hectare', factor: 1 }),
  ...each('磅', { is: 'unit', unit: 'pound', factor: 1 }),
  ...each('盎司', { is: 'unit', unit: 'ounce', factor: 1 }),
  ...each('加侖 加仑', { is: 'unit', unit: 'gallon', factor: 1 }),
  ...each('毫克', { is: 'unit', unit: 'milligram', factor: 1 }),
  ...each('英里 哩', { is: 'unit', unit: 'mile', factor: 1 }),
  ...each('英畝 英亩', { is: 'unit', unit: 'acre', factor: 1 }),
  ...each('平方英尺 平方呎', { is: 'unit', unit: 'square foot', factor: 1 }),
  ...each('平方公尺 平方米', { is: 'unit', unit: 'square meter', factor: 1 }),
  ...each('噸 吨 公噸 公吨', { is: 'unit', unit: 'ton', factor: 1 }),
  ...each('公斤 千克', { is: 'unit', unit: 'kilogram', factor: 1 }),
  ...each('公升', { is: 'unit', unit: 'liter', factor: 1 }),
  ...each('桶', { is: 'unit', unit: 'barrel', factor: 1 }),
  ...each('兆瓦 百萬瓦 百万瓦', { is: 'unit', unit: 'megawatt', factor: 1 }),
  ...each('吉瓦 十億瓦', { is: 'unit', unit: 'gigawatt', factor: 1 }),
  ...each('千瓦', { is: 'unit', unit: 'kilowatt', factor: 1 }),
  ...each('千瓦時 千瓦时', { is: 'unit', unit: 'kilowatt-hour', factor: 1 }),
  ...each('兆瓦時 兆瓦时', { is: 'unit', unit: 'megawatt-hour', factor: 1 }),
  ...each('吉瓦時 吉瓦时', { is: 'unit', unit: 'gigawatt-hour', factor: 1 }),
  ...each('小時 小时 個小時 个小时', { is: 'unit', unit: 'hour', factor: 1 }),
  ...each('分鐘 分钟', { is: 'unit', unit: 'minute', factor: 1 }),
];

const classifiers: [string, Sense][] = [
  ...each('人 位 名', { is: 'classifier', unit: 'people' }),
  ...each('家 間 间', { is: 'classifier', unit: 'companies' }),
  ...each('台 臺', { is: 'classifier', unit: 'units' }),
  ...each('頁 页', { is: 'classifier', unit: 'page' }),
  ...each('輛 辆', { is: 'classifier', unit: 'vehicles' }),
  ...each('個 个 項 项 款 座 條 条 件 種 种 大 次 筆 笔 份 張 张 片 顆 颗 套 場 场 支 艘 架 層 层 步 批 所 類 类 代', {
    is: 'classifier',
    unit: '',
  }),
];

/** Indices and rankings, which their number is part of: 標普500. */
const rankings = each(
  '標普 标普 標準普爾 标准普尔 滬深 沪深 富時 富时 日經 日经 羅素 罗素 財星 財富 财富 納斯達克 纳斯达克 那斯達克',
  { is: 'identifier' },
);

/** Words that contain a figure's characters and are none. Longest match takes them before any figure is read. */
const idioms = each(
  [
    '一些 一下 一旦 一直 一定 一般 一樣 一样 一起 一致 一切 一方面 一系列 一步 一流 一貫 一贯 一向 一再 一如',
    '一同 一併 一并 一時 一时 一律 一概 一番 一線 一线 一體 一体 一會 一会 一邊 一边 一面 一味 一口氣 一帶一路 一带一路 一連串 一连串',
    '一路 一舉 一举 一舉一動 一部分 一大 一成不變 一成不变 一共 一齊 一生 一手 一次性 一站式 一籃子 一揽子 一攬子 一整 一段 一道 一種 一种',
    '之一 進一步 进一步 統一 统一 唯一 萬一 万一 以防萬一 以防万一 單一 单一 同一 任一 每一 逐一 某一 這一 这一 那一 下一 上一 前一 後一 后一 其一 劃一',
    '十分 十足 萬分 万分 千萬不 千万不 千萬別 百分比 千禧 四處 四处 四捨五入 四舍五入 五花八門 三番兩次 三角 三星 三菱 三井',
    '第三方 第二天 雙方 双方 兩者 两者 兩岸 两岸 兩難 两难 二手 二氧化碳 一氧化碳 四川 九龍 五金 六福 七喜 八達 百度 百貨 百货 百年 千年',
    '兩位數 两位数 雙位數 双位数 三位數 三位数 季節 季节 季風 季后 年齡 年龄 年輕 年轻 日常 日本 日益 日前 天然 天然氣 天線 月台 月亮 周邊 周边 周期 周轉 週期 週轉',
    '星期一 星期二 星期三 星期四 星期五 星期六 週一 週二 週三 週四 週五 週六 周一 周二 周三 周四 周五 周六 禮拜一',
    '近期 近年 近來 近来 最近 附近 成本 成功 成為 成为 成熟 成果 成立 成員 成员 成績 成绩 成交 成就 成效 成品 成分',
    '點擊 點到 人民 人員 人员 人才 人工 人力 人口 人士 人類 人工智慧 人工智能 位置 位於 位于 位元 名單 家庭 項目 项目 件事 大約 大约 大幅 大型 大量 大概 大陸 大家 大部分 次數 次序 代表 代理 條件 条件 份額 份额 場景 片段 台灣 台湾 臺灣 層面 层面 類似 支持 支出 支援',
  ].join(' '),
  { is: 'idiom' },
);

const approximations: [string, Sense][] = each(
  '約 约 大約 大约 近 將近 将近 接近 左右 上下 逾 大概 幾乎 几乎 差不多 約莫 約略 徘徊在',
  { is: 'approximate' },
);

const others: [string, Sense][] = [
  ...each('個位數 个位数 單位數 单位数', { is: 'marker', name: 'single-digits' }),
  ...each('位數 位数 世紀 世纪 年代 國集團 国集团 國會議 屆 届', { is: 'marker', name: 'name' }),
  ...each('低', { is: 'position', offset: 2 }),
  ...each('中', { is: 'position', offset: 5 }),
  ...each('高', { is: 'position', offset: 8 }),
  ...each('半', { is: 'half' }),
  ...each('翻倍 翻一番 倍增 加倍 翻了一番 翻番', { is: 'marker', name: 'doubled' }),
  ...each('減半 减半', { is: 'marker', name: 'halved' }),
  ...each('多 餘 余 幾 几', { is: 'marker', name: 'and-more' }),
  ...each('數 数', { is: 'marker', name: 'several' }),
  ...each('約合 约合 折合 相當 相当', { is: 'marker', name: 'equals' }),
  ...each('數據 数据 數位 数位 數字 数字 數量 数量 數學 数学 次數 次数 股數 股数 指數 指数 人數 人数', { is: 'idiom' }),
  ...each('點 点', { is: 'marker', name: 'point' }),
];

function direction(words: string, of: 'change' | 'result', sign: 1 | -1): [string, Sense][] {
  return each(words, { is: 'direction', of, sign });
}

const directions: [string, Sense][] = [
  ...direction(
    '增 升 漲 涨 成長 成长 增長 增长 增加 上升 上漲 上涨 上揚 上扬 提升 提高 攀升 增至 升至 增幅 漲幅 涨幅 升幅 高於 高于 多了 高了 增為 擴大 扩大 擴闊 扩阔 上調 上调',
    'change',
    1,
  ),
  ...direction(
    '減 减 降 跌 減少 减少 下降 下滑 下跌 衰退 降低 萎縮 萎缩 縮減 缩减 降至 減至 减至 跌至 降幅 跌幅 減幅 减幅 低於 低于 少了 低了 降為 滑落 縮小 缩小 窄 回落 下調 下调 挫',
    'change',
    -1,
  ),
  ...direction(
    '虧損 亏损 淨虧損 净亏损 淨損 净损 赤字 兌換損失 兑换损失 匯兌損失 汇兑损失 外匯損失 外汇损失 投資損失 投资损失 處分損失 處置損失 处置损失 評價損失 评价损失',
    'result',
    -1,
  ),
  ...direction(
    '淨利 净利 淨利潤 净利润 獲利 获利 盈利 利潤 利润 盈餘 盈余 利益 兌換收益 兑换收益 匯兌收益 汇兑收益 外匯收益 外汇收益 投資收益 投资收益 處分收益 處置收益 处置收益',
    'result',
    1,
  ),
  ...each(
    '增值 增資 增资 增強 增强 增添 增設 增设 升級 升级 升值 降級 降级 減值 减值 減資 减资 減輕 减轻 減碳 减碳 利潤率 利润率 獲利率 淨利率 净利率',
    {
      is: 'idiom',
    },
  ),
];

const money: [string, Sense][] = [
  ...currencies.flatMap(({ code, zh }) =>
    zh.flatMap((word) => each(word, { is: 'currency', code, factor: 1, prefix: prefixed.test(word), suffix: true })),
  ),
  ...each('元 圓 塊 块', { is: 'currency', code: '', factor: 1, prefix: false, suffix: true }),
  ...[
    ['美分', 'USD'],
    ['港仙 仙', 'HKD'],
    ['歐分 欧分', 'EUR'],
    ['便士', 'GBP'],
    ['澳分', 'AUD'],
  ].flatMap(([words = '', code = '']) =>
    each(words, { is: 'currency', code, factor: 0.01, prefix: false, suffix: true }),
  ),
];

/** Every character that a rule compares with and that is no word of another kind. */
const particles: [string, Sense][] = [
  ...[
    ...'至到和或的及與与暨並并且分別别報报會会內内後后間间以時时左右問问這这那此該该哪每來来合折即等於于相當当前續续去又角毛了為为達达過过超幅度率小略微僅仅就之同比環环較较上逾近約约',
  ].map((word): [string, Sense] => [word, { is: 'particle' }]),
  ...each('期 法則 法则 定律 代號 代号 代碼 代码 其他 出頭 出头 低段 前段 中段 高段 後段 后段', { is: 'particle' }),
];

const words: readonly (readonly [string, Sense])[] = [
  // Latin words and symbols mean in a translation what they mean in English.
  ...englishWords,
  // Before the rest, so that a character with a meaning of its own keeps it.
  ...particles,
  ...cardinals,
  ...scales,
  ...percents,
  ...durations,
  ...periods,
  ...relatives,
  ...units,
  ...classifiers,
  ...money,
  ...others,
  ...rankings,
  ...idioms,
  ...approximations,
  ...directions,
];

export const chinese = new Lexicon(words, plainWords);
