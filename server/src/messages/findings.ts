import type { Slip } from '../checks/rules/slip';
import type { ComparisonBasis } from '../figures/model';

/** A figure as written and its value written out. */
export interface SaidFigure {
  readonly text: string;
  readonly value: string;
}

/** The word that says which way a figure goes, and the figure. */
export interface SaidDirection {
  readonly word: string;
  readonly figure: string;
}

/** What findings say. Every sentence says what is wrong and, where it can, what to do. */
export interface FindingMessages {
  missingTranslation(): string;
  missingSource(): string;
  untranslated(): string;
  headerNotRepeated(header: string): string;
  headerDiffers(header: string, expected: string): string;
  otherHeaderCopy(): string;
  emptyTurn(speaker: string): string;
  textBeforeSpeaker(paragraphs: number): string;
  noTranslation(): string;
  figureMissing(figure: SaidFigure): string;
  figureAdded(figure: SaidFigure): string;
  mismatch(source: SaidFigure, target: SaidFigure, slip: Slip): string;
  directionReversed(source: SaidDirection, target: SaidDirection, of: 'change' | 'result'): string;
  /** The source's change is measured against `source`, the translation's against `target`. */
  otherBasis(figure: string, source: ComparisonBasis, target: ComparisonBasis): string;
  sourceSays(figure: SaidFigure): string;
  translationHere(): string;
  sourceHere(): string;
}

/** `$52.2 million (52,200,000 USD)`, or the text alone where it is its value. */
function said({ text, value }: SaidFigure, open = ' (', close = ')'): string {
  return text === value || value === '' ? text : `${text}${open}${value}${close}`;
}

function times(factor: number): string {
  return String(factor >= 1 ? factor : Number((1 / factor).toPrecision(1)));
}

const basisEn = { yoy: 'year over year', qoq: 'quarter over quarter' } as const;
const basisZhTw = { yoy: '年增減', qoq: '季增減' } as const;
const basisZhCn = { yoy: '同比', qoq: '环比' } as const;

export const findingsEn: FindingMessages = {
  missingTranslation: () => 'This paragraph has no translation. Add it on the line below.',
  untranslated: () => 'The translation of this paragraph is still in the source language.',
  missingSource: () => 'This translation stands without its source paragraph.',
  headerNotRepeated: (header) => `The header “${header}” stands only once; its second copy is missing.`,
  headerDiffers: (header, expected) =>
    `This copy of the header differs from the other: “${header}” instead of “${expected}”.`,
  otherHeaderCopy: () => 'The other copy of the header.',
  emptyTurn: (speaker) => `${speaker} says nothing: there is no paragraph under this header.`,
  textBeforeSpeaker: (paragraphs) =>
    paragraphs === 1
      ? 'This paragraph stands above the first speaker header and belongs to nobody.'
      : `These ${paragraphs} paragraphs stand above the first speaker header and belong to nobody.`,
  noTranslation: () => 'This transcript has no translation, so there is nothing to compare.',
  figureMissing: (figure) => `${said(figure)} is missing from the translation.`,
  figureAdded: (figure) => `${said(figure)} stands in the translation only.`,
  mismatch: (source, target, slip) => {
    const both = `The source says ${said(source)}, the translation ${said(target)}`;
    if (slip.is === 'factor') return `${both}: ${times(slip.factor)} times too ${slip.factor > 1 ? 'large' : 'small'}.`;
    if (slip.is === 'unit') return `${both}: the unit or currency differs.`;
    return `${both}.`;
  },
  directionReversed: (source, target, of) =>
    `The direction is reversed: the source says ${source.figure} with “${source.word}”, the translation ${target.figure} with “${target.word}”. ${
      of === 'change' ? 'Up on one side is down on the other.' : 'A gain on one side is a loss on the other.'
    }`,
  otherBasis: (figure, source, target) =>
    `${figure} is a change ${basisEn[source]} in the source, ${basisEn[target]} in the translation.`,
  sourceSays: (figure) => `The source says ${said(figure)}.`,
  translationHere: () => 'The translation.',
  sourceHere: () => 'The source.',
};

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
