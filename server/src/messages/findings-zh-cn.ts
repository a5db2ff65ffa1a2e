import type { FindingMessages } from './findings';
import { said, times } from './findings-text';

const basisZhCn = { yoy: '同比', qoq: '季度环比', mom: '月度环比', sequential: '环比' } as const;

export const findingsZhCn: FindingMessages = {
  missingTranslation: () => '此段落没有译文，请在下一行补上。',
  untranslated: () => '此段落的译文仍是原文语言。',
  translationToCome: () => '此段落尚待翻译：目前只有占位文字。',
  sourceToCome: () => '此译文的原文尚待补上：目前只有占位文字。',
  missingSource: () => '此译文没有对应的原文段落。',
  translationsSwapped: (line, other) => `第 ${line} 行与第 ${other} 行的译文互相对调了。`,
  translationsSlipped: (first, last) => `译文从这里开始错位：第 ${first} 行到第 ${last} 行的译文都不在对应的段落下。`,
  translationsMerged: (line, next) => `一段译文涵盖了两个段落：第 ${line} 行与第 ${next} 行。`,
  translationSplit: () => '此段落的译文被拆成两行，后半在下一行。',
  translationMoved: (line) => `下方的译文属于第 ${line} 行的段落。`,
  translationElsewhere: (line) => `此段落的译文误置于第 ${line} 行。`,
  belongsTo: (line) => `此译文属于第 ${line} 行。`,
  repeatedTranslation: (line) => `此译文属于另一段落：同样的文字也出现在第 ${line} 行。`,
  translationBreaksOff: () => '译文中断，缺少这一部分。',
  sentencesLeftOut: () => '译文遗漏了这一部分。',
  headerNotRepeated: (header) => `标题行“${header}”只出现一次，缺少第二份。`,
  headerDiffers: (header, expected) => `两份标题行不一致：这份为“${header}”，另一份为“${expected}”。`,
  otherHeaderCopy: () => '标题行的另一份。',
  misspeltSpeaker: (name, usual) => `“${name}”与另一位发言人“${usual}”只差一点，疑为笔误。`,
  almostKnownName: (name, known) => `“${name}”与“${known}”只差一点，疑为笔误。`,
  misspeltTitle: (title, usual) => `职务“${title}”与这位发言人在别处的职务“${usual}”只差一点，疑为笔误。`,
  usualHeader: () => '常用的写法。',
  writeInstead: (text) => `改为“${text}”`,
  nameRenderedOtherwise: (name, here, usual, places) => `“${name}”在此译为“${here}”，其他 ${places} 处则为“${usual}”。`,
  nameMisspelt: (name, here) => `译文写作“${here}”，原文为“${name}”。`,
  renderingHere: () => '此处的译名。',
  usualRendering: () => '常用的译名。',
  emptyTurn: (speaker) => `${speaker} 没有发言：此标题行下没有段落。`,
  textBeforeSpeaker: (paragraphs) => `第一个发言人标题行之前有 ${paragraphs} 个段落，不属于任何发言人。`,
  noTranslation: () => '此逐字稿没有译文，因此没有可比对的内容。',
  figureMissing: (figure) => `译文漏了 ${said(figure, '（', '）')}。`,
  figureAdded: (figure) => `${said(figure, '（', '）')} 只出现在译文中。`,
  mismatch: (source, target, slip) => {
    const both = `原文为 ${said(source, '（', '）')}，译文为 ${said(target, '（', '）')}`;
    if (slip.is === 'factor')
      return `${both}：${slip.factor > 1 ? `为原文的 ${times(slip.factor)} 倍` : `只有原文的 ${times(slip.factor)} 分之一`}。`;
    if (slip.is === 'unit') return `${both}：单位或币种不同。`;
    return `${both}。`;
  },
  directionReversed: (source, target, of) =>
    `方向相反：原文 ${source.figure} 为“${source.word}”，译文 ${target.figure} 为“${target.word}”。${
      of === 'change' ? '一侧上升，另一侧下降。' : '一侧盈利，另一侧亏损。'
    }`,
  directionLost: (source, target, silent) =>
    silent === 'translation'
      ? `原文 ${source.figure} 为“${source.word}”，译文未说明 ${target.figure} 是升是降、是盈是亏。`
      : `译文 ${target.figure} 为“${target.word}”，原文未说明 ${source.figure} 是升是降、是盈是亏。`,
  otherBasis: (figure, source, target) => `${figure} 在原文为${basisZhCn[source]}，在译文为${basisZhCn[target]}。`,
  termMissing: (term, targets) => `词汇表将“${term}”译为“${targets.join('”或“')}”，此译文没有这样译。`,
  termForbidden: (form, term, targets) =>
    targets.length === 0
      ? `词汇表不允许将“${term}”译为“${form}”。`
      : `词汇表不允许将“${term}”译为“${form}”，应译为“${targets.join('”或“')}”。`,
  characterOfOtherScript: (written, right, script) =>
    script === 'traditional'
      ? `“${written}”是简体字，此逐字稿使用繁体字：“${right}”。`
      : `“${written}”是繁体字，此逐字稿使用简体字：“${right}”。`,
  wrongConversion: (written, right) => `“${written}”是简繁转换的错字，应为“${right}”。`,
  paragraphInOtherScript: (script) =>
    script === 'traditional' ? '此段落夹有简体字，而此逐字稿使用繁体字。' : '此段落夹有繁体字，而此逐字稿使用简体字。',
  sourceSays: (figure) => `原文为 ${said(figure, '（', '）')}。`,
  translationHere: () => '译文。',
  sourceHere: () => '原文。',
};
