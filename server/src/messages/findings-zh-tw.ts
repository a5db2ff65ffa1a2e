import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisZhTw = { yoy: '年增減', qoq: '季增減' } as const;

export const findingsZhTw: FindingMessages = {
  missingTranslation: () => '此段落沒有譯文，請在下一行補上。',
  untranslated: () => '此段落的譯文仍是原文語言。',
  missingSource: () => '此譯文沒有對應的原文段落。',
  headerNotRepeated: (header) => `標頭「${header}」只出現一次，缺少第二行。`,
  headerDiffers: (header, expected) => `標頭的兩行不一致：此行為「${header}」，另一行為「${expected}」。`,
  otherHeaderCopy: () => '標頭的另一行。',
  emptyTurn: (speaker) => `${speaker} 沒有發言：此標頭下沒有段落。`,
  textBeforeSpeaker: (paragraphs) => `第一個發言人標頭之前有 ${paragraphs} 個段落，不屬於任何發言人。`,
  noTranslation: () => '此逐字稿沒有譯文，因此沒有可比對的內容。',
  figureMissing: (figure) => `譯文漏了 ${said(figure, '（', '）')}。`,
  figureAdded: (figure) => `${said(figure, '（', '）')} 只出現在譯文中。`,
  mismatch: (source, target, slip) => {
    const both = `原文為 ${said(source, '（', '）')}，譯文為 ${said(target, '（', '）')}`;
    if (slip.is === 'factor')
      return `${both}：${slip.factor > 1 ? `是 ${times(slip.factor)} 倍` : `只有 ${times(slip.factor)} 分之一`}。`;
    if (slip.is === 'unit') return `${both}：單位或幣別不同。`;
    return `${both}。`;
  },
  directionReversed: (source, target, of) =>
    `方向相反：原文 ${source.figure} 為「${source.word}」，譯文 ${target.figure} 為「${target.word}」。${
      of === 'change' ? '一邊上升，另一邊下降。' : '一邊獲利，另一邊虧損。'
    }`,
  otherBasis: (figure, source, target) => `${figure} 在原文為${basisZhTw[source]}，在譯文為${basisZhTw[target]}。`,
  sourceSays: (figure) => `原文為 ${said(figure, '（', '）')}。`,
  translationHere: () => '譯文。',
  sourceHere: () => '原文。',
};
