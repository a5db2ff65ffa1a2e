import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisZhTw = { yoy: '年增減', qoq: '季增減', mom: '月增減', sequential: '較前期增減' } as const;

export const findingsZhTw: FindingMessages = {
  missingTranslation: () => '此段落沒有譯文，請在下一行補上。',
  untranslated: () => '此段落的譯文仍是原文語言。',
  translationToCome: () => '此段落尚待翻譯：目前只有佔位文字。',
  sourceToCome: () => '此譯文的原文尚待補上：目前只有佔位文字。',
  missingSource: () => '此譯文沒有對應的原文段落。',
  translationsSwapped: (line, other) => `第 ${line} 行與第 ${other} 行的譯文互相對調了。`,
  translationsSlipped: (first, last) => `譯文從這裡開始錯位：第 ${first} 行到第 ${last} 行的譯文都不在對應的段落下。`,
  translationsMerged: (line, next) => `一段譯文涵蓋了兩個段落：第 ${line} 行與第 ${next} 行。`,
  translationSplit: () => '此段落的譯文被拆成兩行，後半在下一行。',
  translationMoved: (line) => `下方的譯文屬於第 ${line} 行的段落。`,
  translationElsewhere: (line) => `此段落的譯文誤置於第 ${line} 行。`,
  belongsTo: (line) => `此譯文屬於第 ${line} 行。`,
  repeatedTranslation: (line) => `此譯文屬於另一段落：同樣的文字也出現在第 ${line} 行。`,
  translationBreaksOff: () => '譯文中斷，缺少這一部分。',
  sentencesLeftOut: () => '譯文遺漏了這一部分。',
  headerNotRepeated: (header) => `標題行「${header}」只出現一次，缺少第二份。`,
  headerDiffers: (header, expected) => `兩份標題行不一致：這份為「${header}」，另一份為「${expected}」。`,
  otherHeaderCopy: () => '標題行的另一份。',
  misspeltSpeaker: (name, usual) => `「${name}」與另一位發言人「${usual}」只差些許，疑為誤植。`,
  almostKnownName: (name, known) => `「${name}」與「${known}」只差些許，疑為誤植。`,
  misspeltTitle: (title, usual) => `職稱「${title}」與這位發言人在別處的職稱「${usual}」只差些許，疑為誤植。`,
  usualHeader: () => '常用的寫法。',
  writeInstead: (text) => `改為「${text}」`,
  nameRenderedOtherwise: (name, here, usual, places) =>
    `「${name}」在此譯為「${here}」，其他 ${places} 處則為「${usual}」。`,
  nameMisspelt: (name, here) => `譯文寫作「${here}」，原文為「${name}」。`,
  renderingHere: () => '此處的譯名。',
  usualRendering: () => '常用的譯名。',
  emptyTurn: (speaker) => `${speaker} 沒有發言：此標題行下沒有段落。`,
  textBeforeSpeaker: (paragraphs) => `第一個發言人標題行之前有 ${paragraphs} 個段落，不屬於任何發言人。`,
  noTranslation: () => '此逐字稿沒有譯文，因此沒有可比對的內容。',
  figureMissing: (figure) => `譯文漏了 ${said(figure, '（', '）')}。`,
  figureAdded: (figure) => `${said(figure, '（', '）')} 只出現在譯文中。`,
  mismatch: (source, target, slip) => {
    const both = `原文為 ${said(source, '（', '）')}，譯文為 ${said(target, '（', '）')}`;
    if (slip.is === 'factor')
      return `${both}：${slip.factor > 1 ? `為原文的 ${times(slip.factor)} 倍` : `只有原文的 ${times(slip.factor)} 分之一`}。`;
    if (slip.is === 'unit') return `${both}：單位或幣別不同。`;
    return `${both}。`;
  },
  directionReversed: (source, target, of) =>
    `方向相反：原文 ${source.figure} 為「${source.word}」，譯文 ${target.figure} 為「${target.word}」。${
      of === 'change' ? '一側上升，另一側下降。' : '一側獲利，另一側虧損。'
    }`,
  directionLost: (source, target, silent) =>
    silent === 'translation'
      ? `原文 ${source.figure} 為「${source.word}」，譯文未說明 ${target.figure} 是升是降、是盈是虧。`
      : `譯文 ${target.figure} 為「${target.word}」，原文未說明 ${source.figure} 是升是降、是盈是虧。`,
  otherBasis: (figure, source, target) => `${figure} 在原文為${basisZhTw[source]}，在譯文為${basisZhTw[target]}。`,
  termMissing: (term, targets) => `詞彙表將「${term}」譯為「${targets.join('」或「')}」，此譯文沒有這樣譯。`,
  termForbidden: (form, term, targets) =>
    targets.length === 0
      ? `詞彙表不允許將「${term}」譯為「${form}」。`
      : `詞彙表不允許將「${term}」譯為「${form}」，應譯為「${targets.join('」或「')}」。`,
  characterOfOtherScript: (written, right, script) =>
    script === 'traditional'
      ? `「${written}」是簡體字，此逐字稿使用繁體字：「${right}」。`
      : `「${written}」是繁體字，此逐字稿使用簡體字：「${right}」。`,
  wrongConversion: (written, right) => `「${written}」是簡繁轉換的錯字，應為「${right}」。`,
  paragraphInOtherScript: (script) =>
    script === 'traditional' ? '此段落夾有簡體字，而此逐字稿使用繁體字。' : '此段落夾有繁體字，而此逐字稿使用簡體字。',
  sourceSays: (figure) => `原文為 ${said(figure, '（', '）')}。`,
  translationHere: () => '譯文。',
  sourceHere: () => '原文。',
};
