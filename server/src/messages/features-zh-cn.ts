import type { FeatureMessages } from './features';

const locale = 'zh-CN';
const number = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

export const featuresZhCn: FeatureMessages = {
  locale,
  sections: { 'prepared-remarks': '会议致辞', 'questions-and-answers': '问答环节' },
  speech: ({ turns, words, characters, share }) =>
    [
      `${number.format(turns)} 段`,
      `原文 ${number.format(words)} 词`,
      ...(characters > 0 ? [`译文 ${number.format(characters)} 字`] : []),
      `占全场 ${percent.format(share)}`,
    ].join('、'),
  symbols: {
    turns: (count) => `${number.format(count)} 段发言`,
    emptyTurn: '没有内容',
    noTranslation: '没有译文',
    noSource: '没有原文',
  },
  lenses: {
    words: (words, characters) =>
      [
        ...(words > 0 || characters === 0 ? [`英文 ${number.format(words)} 字`] : []),
        ...(characters > 0 ? [`中文 ${number.format(characters)} 字`] : []),
      ].join('、'),
    figures: (count, differing) =>
      differing === 0
        ? `${number.format(count)} 个数字`
        : `${number.format(count)} 个数字、${number.format(differing)} 个不一致`,
    problems: (count) => (count === 0 ? '没有问题' : `${number.format(count)} 个问题`),
  },
  hover: {
    kinds: {
      money: '金额',
      percent: '百分比',
      quantity: '数量',
      duration: '时间长度',
      period: '期间',
      date: '日期',
      identifier: '标识名称',
    },
    value: '数值',
    inThisCall: '在本次会议中',
    period: '期间',
    writtenIn: { en: '英文写法', zh: '中文写法' },
    source: '原文',
    translation: '译文',
    keyFigure: '关键数字',
    counterpart: '对应数字',
    comparison: '比对',
    written: '写法',
    direction: '方向',
    directions: { change: ['上升', '下降'], result: ['盈利', '亏损'] },
    more: (count) => `另有 ${number.format(count)} 个数字。`,
    speaker: '发言人',
    title: '职务',
    firm: '所属机构',
    role: '身份',
    speech: '发言',
    roles: { operator: '接线员', company: '公司代表', analyst: '分析师' },
    agree: '两侧一致',
    differ: '两侧不一致',
    opposite: (here, there) => `此侧${here}，另一侧${there}`,
    notFound: '另一侧找不到对应的数字',
    nothingToCompare: '没有另一侧可供比对',
    about: (value) => `约 ${value}`,
    quarters: (written) => `${written} 个季度`,
  },
  fixes: {
    write: (text) => `改为“${text}”`,
    changeSource: (text) => `将原文改为“${text}”`,
    all: (count) => `修正此文件中所有能确定的数字（${number.format(count)} 处）`,
  },
  rename: {
    notAName: '只有发言人可以重命名：请将光标放在标题行的姓名上。',
    title: '职务请直接在文本中修改；要重命名发言人，请将光标放在姓名上。',
    empty: '发言人必须有姓名。',
    lineBreak: '姓名只能占一行。',
    taken: (name) => `${name}是本场会议的另一位发言人。`,
    notReadable: (name) => `“${name}”不像姓名，改了之后就无法识别这些标题行。`,
  },
  indexing: '正在读取工作区的逐字稿',
  settings: {
    bad: ({ key, value, allowed }) =>
      allowed === undefined
        ? `没有“${key}”这项设置，其值 ${value} 不起作用。`
        : `设置“${key}”的值不能是 ${value}；可用的值：${allowed}。已改用默认值。`,
  },
};
