import type { RepairMessages } from './repairs';

export const repairsZhTw: RepairMessages = {
  swap: () => '對調這兩段譯文',
  swapSources: () => '對調這兩個原文段落',
  undoSlip: (first, last) => `將第 ${first} 行到第 ${last} 行的譯文移回各自的段落下`,
  move: (line) => `將譯文移到第 ${line} 行的段落下`,
  splitTranslation: (second) => `在「${second}」之前拆開譯文`,
  splitSource: (second) => `在「${second}」之前拆開原文`,
  joinTranslations: () => '將這兩行譯文合併',
  joinSources: () => '將這兩個原文段落合併',
  insert: (placeholder) => `插入佔位文字${placeholder}`,
  replaceBy: (placeholder) => `將譯文換成佔位文字${placeholder}`,
  removeTranslation: () => '移除此譯文',
  removeRepetition: () => '移除重複的這一行',
  repeatHeader: () => '補上標題行的第二份',
  removeHeader: () => '移除此發言人標題行',
  convertParagraph: (script) => `將此段落轉換為${script === 'traditional' ? '繁體字' : '簡體字'}`,
  convertAll: (places) => `改正此檔案全部 ${places} 處的字`,
};
