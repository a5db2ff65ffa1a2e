import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisZhCn = { yoy: '同比', qoq: '环比' } as const;

export const findingsZhCn: FindingMessages = {
  missingTranslation: () => '此段落没有译文，请在下一行补上。',
  untranslated: () => '此段落的译文仍是原文语言。',
  missingSource: () => '此译文没有对应的原文段落。',
  headerNotRepeated: (header) => `标头“${header}”只出现一次，缺少第二行。`,
  headerDiffers: (header, expected) => `标头的两行不一致：此行为“${header}”，另一行为“${expected}”。`,
  otherHeaderCopy: () => '标头的另一行。',
  emptyTurn: (speaker) => `${speaker} 没有发言：此标头下没有段落。`,
  textBeforeSpeaker: (paragraphs) => `第一个发言人标头之前有 ${paragraphs} 个段落，不属于任何发言人。`,
  noTranslation: () => '此逐字稿没有译文，因此没有可比对的内容。',
  figureMissing: (figure) => `译文漏了 ${said(figure, '（', '）')}。`,
  figureAdded: (figure) => `${said(figure, '（', '）')} 只出现在译文中。`,
  mismatch: (source, target, slip) => {
    const both = `原文为 ${said(source, '（', '）')}，译文为 ${said(target, '（', '）')}`;
    if (slip.is === 'factor')
      return `${both}：${slip.factor > 1 ? `是 ${times(slip.factor)} 倍` : `只有 ${times(slip.factor)} 分之一`}。`;
    if (slip.is === 'unit') return `${both}：单位或币种不同。`;
    return `${both}。`;
  },
  directionReversed: (source, target, of) =>
    `方向相反：原文 ${source.figure} 为“${source.word}”，译文 ${target.figure} 为“${target.word}”。${
      of === 'change' ? '一边上升，另一边下降。' : '一边盈利，另一边亏损。'
    }`,
  otherBasis: (figure, source, target) => `${figure} 在原文为${basisZhCn[source]}，在译文为${basisZhCn[target]}。`,
  sourceSays: (figure) => `原文为 ${said(figure, '（', '）')}。`,
  translationHere: () => '译文。',
  sourceHere: () => '原文。',
};
