import type { RepairMessages } from './repairs';

export const repairsZhCn: RepairMessages = {
  swap: () => '对调这两段译文',
  swapSources: () => '对调这两个原文段落',
  undoSlip: (first, last) => `将第 ${first} 行到第 ${last} 行的译文移回各自的段落下`,
  move: (line) => `将译文移到第 ${line} 行的段落下`,
  splitTranslation: (second) => `在“${second}”之前拆开译文`,
  splitSource: (second) => `在“${second}”之前拆开原文`,
  joinTranslations: () => '将这两行译文合并',
  joinSources: () => '将这两个原文段落合并',
  insert: (placeholder) => `插入占位文字${placeholder}`,
  replaceBy: (placeholder) => `将译文换成占位文字${placeholder}`,
  removeTranslation: () => '移除此译文',
  removeRepetition: () => '移除重复的这一行',
  repeatHeader: () => '补上标题行的第二份',
  removeHeader: () => '移除此发言人标题行',
  convertParagraph: (script) => `将此段落转换为${script === 'traditional' ? '繁体字' : '简体字'}`,
  convertAll: (places) => `改正此文件全部 ${places} 处的字`,
};
